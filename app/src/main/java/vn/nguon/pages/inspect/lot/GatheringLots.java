package vn.nguon.pages.inspect.lot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.inspect.Naming;
import vn.nguon.pages.inspect.entry.ShowingEntries;
import vn.nguon.pages.inspect.graph.LayingOut;
import vn.nguon.pages.inspect.graph.Way;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.plan.Stage;
import vn.nguon.recall.Recalls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.Holdings;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.journey.Sight;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;

/** Puts together what all rooms know of one lot. */
@Component
public class GatheringLots {

    /** More lots than this are not told apart in a picture at first sight. */
    private static final int MOST_LOTS_APART = 40;

    private static final int MOST_EVENTS = 100;
    private static final int MOST_ACTIVATIONS = 20;
    private static final UUID LATEST = new UUID(-1, -1);

    private final Sight sight;
    private final Journeys journeys;
    private final Movements movements;
    private final Holdings holdings;
    private final Organisations organisations;
    private final Products products;
    private final Recalls recalls;
    private final Activations activations;
    private final ShowingEntries entries;
    private final Naming naming;

    GatheringLots(
            Sight sight,
            Journeys journeys,
            Movements movements,
            Holdings holdings,
            Organisations organisations,
            Products products,
            Recalls recalls,
            Activations activations,
            ShowingEntries entries,
            Naming naming) {
        this.sight = sight;
        this.journeys = journeys;
        this.movements = movements;
        this.holdings = holdings;
        this.organisations = organisations;
        this.products = products;
        this.recalls = recalls;
        this.activations = activations;
        this.entries = entries;
        this.naming = naming;
    }

    /**
     * The lot, or {@link vn.nguon.refusal.NotFound}.
     *
     * @param merged whether lots of one organisation are drawn as one box; null lets their number decide
     * @param open   the boxes that are opened all the same
     */
    public Mono<LotFile> gather(Actor actor, LotId id, @Nullable Boolean merged, Set<String> open, Voice in) {
        return sight.lot(actor, id)
                .flatMap(lot -> Mono.zip(
                                Mono.zip(journeys.behind(id), journeys.ahead(id), Kin::of),
                                products.maybe(lot.productId()),
                                movements.of(id).collectList(),
                                holdings.of(lot).collectList(),
                                recalls.open(),
                                activations
                                        .seen(actor, id, null, LATEST, MOST_ACTIVATIONS)
                                        .collectList(),
                                entries.about(actor, List.of(id.subject()), in),
                                organisations.find(lot.organisation()))
                        .flatMap(all -> {
                            Kin kin = all.getT1();
                            List<Movement> moved = all.getT3();
                            List<Holdings.Held> held = all.getT4();
                            List<Activation> activated = all.getT6();
                            return Mono.zip(
                                            called(kin, moved, held),
                                            naming.of(activated.stream()
                                                    .map(Activation::recordedBy)
                                                    .toList()))
                                    .map(named -> {
                                        boolean one =
                                                merged == null ? kin.lots().size() > MOST_LOTS_APART : merged;
                                        Picturing.Pictured pictured = Picturing.picture(
                                                kin,
                                                named.getT1(),
                                                new Picturing.View("/inspect/lots/" + id.value(), one, open),
                                                in);
                                        Product product = all.getT2().orElse(null);
                                        List<RecordedEvent> events = kin.events();
                                        return new LotFile(
                                                kin.lot(),
                                                all.getT8(),
                                                product,
                                                all.getT5().of(id),
                                                LayingOut.draw(pictured.graph(), Way.ACROSS),
                                                LayingOut.draw(pictured.graph(), Way.DOWN),
                                                pictured.rows(),
                                                Balance.of(kin, product, moved, held),
                                                moved,
                                                held,
                                                events.subList(Math.max(0, events.size() - MOST_EVENTS), events.size()),
                                                Math.max(0, events.size() - MOST_EVENTS),
                                                missing(kin, product),
                                                activated,
                                                all.getT7(),
                                                named.getT1(),
                                                named.getT2(),
                                                kin.truncated(),
                                                one);
                                    });
                        }));
    }

    private Mono<Map<OrganisationId, String>> called(Kin kin, List<Movement> moved, List<Holdings.Held> held) {
        Set<OrganisationId> all = new HashSet<>();
        kin.lots().forEach(lot -> all.add(lot.organisation()));
        moved.forEach(movement -> all.addAll(List.of(movement.from(), movement.to())));
        held.forEach(each -> all.add(each.holder()));
        return Flux.fromIterable(all).concatMap(organisations::find).collectMap(Organisation::id, Organisation::name);
    }

    private static List<Stage> missing(Kin kin, @Nullable Product product) {
        if (product == null) {
            return List.of();
        }
        Set<Stage> recorded = kin.events().stream()
                .filter(RecordedEvent::stands)
                .map(RecordedEvent::stage)
                .collect(Collectors.toSet());
        return product.stagePlan().required().stream()
                .filter(stage -> !recorded.contains(stage))
                .toList();
    }
}
