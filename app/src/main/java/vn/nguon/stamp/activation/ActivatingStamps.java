package vn.nguon.stamp.activation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.VietnamTime;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.product.admission.AdmissionCheck;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.freezing.StampsAreFrozen;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.SelectingStamps;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.selection.StampsAlreadyActivated;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.objection.Objection;

/** A roll is put on goods: its stamps are bound to a lot, all of them or none. */
@Component
public class ActivatingStamps {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final SelectingStamps selectingStamps;
    private final ActivationInsert activationInsert;
    private final OwnPlaces places;
    private final AdmissionCheck admission;
    private final Lots lots;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ActivatingStamps(
            SelectingStamps selectingStamps,
            ActivationInsert activationInsert,
            OwnPlaces places,
            AdmissionCheck admission,
            Lots lots,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.selectingStamps = selectingStamps;
        this.activationInsert = activationInsert;
        this.places = places;
        this.admission = admission;
        this.lots = lots;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Activates stamps of the actor's organisation onto one of its lots.
     *
     * @param place one of the organisation's own; none for the place the lot was made at
     * @param when  not in the future, not before the lot was made; none for now
     * @return the activation; refused with {@link vn.nguon.stamp.selection.StampsNotYours},
     *     {@link StampsForAnotherProduct}, {@link StampsAlreadyVoided}, {@link StampsAlreadyActivated},
     *     {@link StampsAreFrozen}, {@link GoodsOfNoProduct}, {@link vn.nguon.trace.MoreStampsThanPacks} or
     *     {@link vn.nguon.trace.LotIsFrozen}, for packs that left or stamps that a print house still has, for goods that
     *     {@link vn.nguon.trace.objection.GoodsRule} says no stamps go on, or while the organisation or the goods' product is not admitted, and then
     *     nothing is written
     */
    public Mono<Activation> activate(
            Actor actor, StampSelection selection, LotId lotId, @Nullable PlaceId place, @Nullable Instant when) {
        actor.require(Role.MEMBER, Role.MANAGER);
        OrganisationId organisation = actor.ownOrganisation();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = when == null ? now : when.truncatedTo(ChronoUnit.MICROS);
        requireNotInTheFuture(at, now);
        return unitOfWork.inOneTransaction(Mono.zip(
                        lots.get(lotId)
                                .doOnNext(lot -> requireUsable(actor, lot, at))
                                .delayUntil(lot -> admission.require(actor, organisation, product(lot))),
                        selectingStamps.issuedTo(organisation, selection),
                        places.require(organisation, place).thenReturn(true))
                .flatMap(found -> bind(actor, found.getT2(), found.getT1(), place, at, now)));
    }

    private Mono<Activation> bind(
            Actor actor, SelectedStamps selected, Lot lot, @Nullable PlaceId place, Instant at, Instant now) {
        requireProduct(selected, lot);
        PlaceId where = place == null ? lot.placeId() : place;
        Activation activation = Activation.of(UuidV7.next(), actor, selected, lot.id(), where, at, now);
        return activationInsert
                .bind(activation, selected)
                .then(ledger.record(act(activation.id(), actor, selected, lot, where, at)))
                .thenReturn(activation);
    }

    private static Act act(
            UUID id, Actor actor, SelectedStamps selected, Lot lot, @Nullable PlaceId place, Instant at) {
        List<String> subjects = Stream.concat(
                        Stream.of(
                                "activation:" + id,
                                lot.id().subject(),
                                lot.organisation().subject()),
                        selected.orders().stream().map(order -> order.id().subject()))
                .toList();
        return new Act(
                "stamps-activated",
                actor.name(),
                subjects,
                Map.of(
                        "numbers", selected.numbers(),
                        "stamps", selected.count(),
                        "lot", lot.id().value(),
                        "place", place == null ? "" : Long.toString(place.value()),
                        "at", at));
    }

    private static void requireNotInTheFuture(Instant at, Instant now) {
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Invalid(
                    "activatedAt",
                    "Thời điểm kích hoạt không được ở tương lai. Hãy kiểm tra đồng hồ của máy.",
                    "The time of activation lies in the future. Check the clock of your device.");
        }
    }

    private static void requireUsable(Actor actor, Lot lot, Instant at) {
        actor.requireWorkingFor(lot.organisation());
        LocalDate last = lot.expiresOn();
        if (last != null && VietnamTime.day(at).isAfter(last)) {
            throw new Objection.Expired(lot, last).refusal(GoodsAct.STAMP);
        }
        if (at.isBefore(lot.madeAt())) {
            throw new Invalid(
                    "activatedAt",
                    "Thời điểm kích hoạt không được trước khi lô hàng được làm ra.",
                    "The time of activation lies before the lot was made.");
        }
    }

    private static ProductId product(Lot lot) {
        ProductId product = lot.productId();
        if (product == null) {
            throw new GoodsOfNoProduct(lot);
        }
        return product;
    }

    private static void requireProduct(SelectedStamps selected, Lot lot) {
        for (StampOrder.Issued order : selected.orders()) {
            if (order.request().product() != null && !order.request().product().equals(lot.productId())) {
                throw new StampsForAnotherProduct(order.issue().numbers(), lot);
            }
        }
    }
}
