package vn.nguon.cooperative.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.Households;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.product.Products;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.journey.LotInventory;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.objection.Objections;

/** Lays out the form of an act: what it is about, what there is to choose, and what is known already. */
@Component
class RecordFormLayout {

    private static final int OTHERS = 60;
    private static final int RECEIVERS = 100;
    /** As many as one act records. */
    private static final int HOUSEHOLDS = 100;

    private final LotInventory lotInventory;
    private final Movements movements;
    private final PlaceCache places;
    private final Products products;
    private final ProductCache productCache;
    private final Organisations organisations;
    private final OrganisationCache organisationCache;
    private final Objections objections;
    private final Households households;

    RecordFormLayout(
            LotInventory lotInventory,
            Movements movements,
            PlaceCache places,
            Products products,
            ProductCache productCache,
            Organisations organisations,
            OrganisationCache organisationCache,
            Objections objections,
            Households households) {
        this.lotInventory = lotInventory;
        this.movements = movements;
        this.places = places;
        this.products = products;
        this.productCache = productCache;
        this.organisations = organisations;
        this.organisationCache = organisationCache;
        this.objections = objections;
        this.households = households;
    }

    /** The form of an act that begins with nothing in hand. */
    Mono<RecordForm> blank(Actor actor, RecordKind act) {
        if (!act.startsFromNothing()) {
            return Mono.error(new NotFound());
        }
        return laid(actor.ownOrganisation(), act, null, null, "");
    }

    /** The form of an act with a lot in hand; an act that does not fit the lot is not found. */
    Mono<RecordForm> of(Actor actor, RecordKind act, UUID lot, String receiver) {
        OrganisationId own = actor.ownOrganisation();
        actor.requireWorkingFor(own);
        return lotInventory
                .one(own, new LotId(lot))
                .filter(act::fits)
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(hand -> laid(own, act, hand, null, receiver));
    }

    /** What a form that was sent is about. Sent again it must meet its own answer, so whether it still fits is not asked. */
    Mono<RecordForm> sent(Actor actor, RecordKind act, UUID lot) {
        OrganisationId own = actor.ownOrganisation();
        actor.requireWorkingFor(own);
        return act.isAboutALot()
                ? lotInventory.one(own, new LotId(lot)).flatMap(hand -> laid(own, act, hand, null, ""))
                : Mono.error(new NotFound());
    }

    /** The form on which goods sent to the actor's organisation are received or refused, or what is missing is settled. */
    Mono<RecordForm> moving(Actor actor, RecordKind act, UUID id) {
        OrganisationId own = actor.ownOrganisation();
        return movements
                .get(new MovementId(id))
                .filter(movement -> act.isAboutAMovement())
                .filter(movement ->
                        actor.worksFor(movement.to()) || (act == RecordKind.SETTLE && actor.worksFor(movement.from())))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(movement -> laid(own, act, null, movement, ""));
    }

    private Mono<RecordForm> laid(
            OrganisationId own,
            RecordKind act,
            @Nullable LotHolding hand,
            @Nullable Movement movement,
            String receiver) {
        Mono<Optional<Product>> product = hand == null || hand.lot().productId() == null
                ? Mono.just(Optional.empty())
                : productCache
                        .get(hand.lot().productId())
                        .onErrorComplete(NotFound.class)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
        return Mono.zip(
                        product,
                        products.ofOrganisation(own).collectList(),
                        open(own),
                        others(own, act, hand),
                        act == RecordKind.RETURN && hand != null ? deliverers(own, hand) : receivers(act, receiver),
                        delivering(own, act))
                .flatMap(all -> objections
                        .against(lots(hand, movement, all.getT4()))
                        .map(against -> new RecordForm(
                                act,
                                hand,
                                movement,
                                all.getT1().orElse(null),
                                all.getT2(),
                                all.getT3(),
                                all.getT4(),
                                all.getT5(),
                                against,
                                all.getT6())));
    }

    private static List<LotId> lots(@Nullable LotHolding hand, @Nullable Movement movement, List<LotHolding> others) {
        return Stream.of(
                        Stream.ofNullable(hand).map(each -> each.lot().id()),
                        Stream.ofNullable(movement)
                                .flatMap(each -> each.loads().stream())
                                .map(Movement.Load::lotId),
                        others.stream().map(each -> each.lot().id()))
                .flatMap(lots -> lots)
                .toList();
    }

    private Mono<List<FormOption>> open(OrganisationId own) {
        return places.ofOrganisation(own)
                .filter(place -> !place.isClosed())
                .map(place -> new FormOption(Long.toString(place.id().value()), place.name()))
                .collectList();
    }

    private Mono<List<LotHolding>> others(OrganisationId own, RecordKind act, @Nullable LotHolding hand) {
        if (hand == null || !act.takesSeveral()) {
            return Mono.just(List.of());
        }
        return lotInventory
                .latest(own, "", OTHERS)
                .map(all -> all.stream()
                        .filter(other -> act.fits(other)
                                && !other.lot().id().equals(hand.lot().id()))
                        .toList());
    }

    /** The same, with the receiver that the form names among those on offer: of many called alike not all are listed. */
    Mono<RecordForm> offering(RecordForm sheet, FilledForm form) {
        String named = form.value("to");
        boolean listed =
                sheet.receivers().stream().anyMatch(each -> each.value().equals(named));
        return !sheet.act().sends() || listed || !named.matches("[0-9]{1,18}")
                ? Mono.just(sheet)
                : organisationCache
                        .get(new OrganisationId(Long.parseLong(named)))
                        .map(receiver -> sheet.offering(new FormOption(named, receiver.name())))
                        .onErrorReturn(NotFound.class, sheet);
    }

    /** All of them where each has a line; one where it matters only whether there are any. */
    private Mono<List<Household>> delivering(OrganisationId own, RecordKind act) {
        return switch (act) {
            case BUY_OF_MANY, HARVEST_OF_MANY ->
                households.delivering(own, "", HOUSEHOLDS).collectList();
            case BUY, HARVEST -> households.delivering(own, "", 1).collectList();
            default -> Mono.just(List.of());
        };
    }

    /** From whom a lot came: goods go back to nobody else. */
    private Mono<List<FormOption>> deliverers(OrganisationId own, LotHolding hand) {
        return movements
                .of(hand.lot().id())
                .filter(movement -> movement.to().equals(own) && movement.receivedAt() != null && !movement.returns())
                .map(movement -> new FormOption(Long.toString(movement.from().value()), movement.fromName()))
                .distinct()
                .collectList();
    }

    private Mono<List<FormOption>> receivers(RecordKind act, String text) {
        if (act != RecordKind.SHIP && act != RecordKind.DISTRIBUTE) {
            return Mono.just(List.of());
        }
        return organisations
                .search(text, OrganisationStatus.Status.ADMITTED, null, Cursor.read(null, RECEIVERS))
                .map(found -> found.items().stream()
                        .map(each -> new FormOption(Long.toString(each.id().value()), each.name()))
                        .toList());
    }
}
