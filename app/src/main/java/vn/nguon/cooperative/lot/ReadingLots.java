package vn.nguon.cooperative.lot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.product.ProductCache;
import vn.nguon.recall.Recall;
import vn.nguon.recall.Recalls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.CurrentLocation;
import vn.nguon.trace.journey.LotVisibility;
import vn.nguon.trace.journey.OthersDealings;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.objection.Objections;

/** Reads what the page of a lot shows. */
@Component
class ReadingLots {

    private static final int EVENTS = 60;
    private static final int ACTIVATIONS = 20;
    private static final int DELIVERIES = 20;

    private final LotVisibility lotVisibility;
    private final CurrentLocation currentLocation;
    private final Events events;
    private final Activations activations;
    private final ProductCache products;
    private final CertificateCache certificates;
    private final Recalls recalls;
    private final Objections objections;
    private final Movements movements;
    private final OthersDealings dealings;
    private final Clock clock;

    ReadingLots(
            LotVisibility lotVisibility,
            CurrentLocation currentLocation,
            Events events,
            Activations activations,
            ProductCache products,
            CertificateCache certificates,
            Recalls recalls,
            Objections objections,
            Movements movements,
            OthersDealings dealings,
            Clock clock) {
        this.lotVisibility = lotVisibility;
        this.currentLocation = currentLocation;
        this.events = events;
        this.activations = activations;
        this.products = products;
        this.certificates = certificates;
        this.recalls = recalls;
        this.objections = objections;
        this.movements = movements;
        this.dealings = dealings;
        this.clock = clock;
    }

    /** The lot as its maker or a holder sees it; {@link vn.nguon.refusal.NotFound} to all others. */
    Mono<LotContent> of(Actor actor, LotId id) {
        return lotVisibility.held(actor, id).flatMap(held -> {
            Lot lot = held.lot();
            boolean ours = actor.worksFor(lot.organisation());
            Mono<List<CurrentLocation.Part>> where =
                    ours ? currentLocation.of(lot).collectList() : Mono.just(List.of());
            Mono<List<RecordedEvent>> told = dealings.readable(actor, lot)
                    .flatMap(readable ->
                            events.latestOf(id, EVENTS).filter(readable).collectList());
            Mono<List<Activation>> activated = activations
                    .seen(actor, id, null, Cursor.LATEST, ACTIVATIONS)
                    .collectList();
            Mono<Optional<Recall>> recall = recalls.open().map(open -> Optional.ofNullable(open.of(id)));
            return Mono.zip(
                            products.findTold(lot.productId(), lot.productVersion()),
                            where,
                            told,
                            activated,
                            papers(lot),
                            recall,
                            objections.against(id),
                            deliveries(actor, id))
                    .map(parts -> new LotContent(
                            lot,
                            held.left(),
                            ours,
                            parts.getT1().orElse(null),
                            parts.getT2(),
                            parts.getT3(),
                            parts.getT4(),
                            parts.getT5(),
                            parts.getT6().orElse(null),
                            parts.getT7().stream()
                                    .filter(each -> !each.lot().id().equals(id) || each.isOfGoods())
                                    .toList(),
                            parts.getT8(),
                            actor.organisation()));
        });
    }

    private Mono<List<Movement>> deliveries(Actor actor, LotId id) {
        return movements
                .of(id)
                .filter(movement -> movement.from().equals(actor.organisation())
                        || movement.to().equals(actor.organisation()))
                .collectList()
                .map(found -> {
                    Collections.reverse(found);
                    return found.stream().limit(DELIVERIES).toList();
                });
    }

    private static Certificate.Held held(Lot lot) {
        return new Certificate.Held(
                lot.productId() == null ? Set.of() : Set.of(lot.productId().value()),
                Set.of(lot.name()),
                lot.placeId() == null ? Set.of() : Set.of(lot.placeId()));
    }

    private Mono<List<Certificate>> papers(Lot lot) {
        LocalDate today = VietnamTime.day(clock.instant());
        return certificates
                .ofOrganisation(lot.organisation())
                .filter(paper -> paper.isValidOn(today) && paper.covers(held(lot)))
                .collectList();
    }
}
