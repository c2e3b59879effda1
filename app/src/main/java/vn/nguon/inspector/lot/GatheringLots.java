package vn.nguon.inspector.lot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.inspector.entry.ShowingEntries;
import vn.nguon.inspector.graph.GraphLayout;
import vn.nguon.inspector.graph.TimeDirection;
import vn.nguon.inspector.network.FindingNetworks;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.recall.Recalls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.voiding.Voidings;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.holding.Holdings;
import vn.nguon.trace.journey.LotVisibility;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.objection.Objections;

/** Puts together what all rooms know of one lot. */
@Component
public class GatheringLots {

    /** More lots than this are not told apart in a picture at first sight. */
    private static final int MOST_LOTS_APART = 40;

    private static final int MOST_ACTIVATIONS = 20;

    private final LotVisibility lotVisibility;
    private final FindingNetworks kin;
    private final Movements movements;
    private final Holdings holdings;
    private final OrganisationCache organisations;
    private final Recalls recalls;
    private final Activations activations;
    private final Voidings voidings;
    private final ShowingEntries entries;
    private final NamingActors namingActors;
    private final Objections objections;

    GatheringLots(
            LotVisibility lotVisibility,
            FindingNetworks kin,
            Movements movements,
            Holdings holdings,
            OrganisationCache organisations,
            Recalls recalls,
            Activations activations,
            Voidings voidings,
            ShowingEntries entries,
            NamingActors namingActors,
            Objections objections) {
        this.lotVisibility = lotVisibility;
        this.kin = kin;
        this.movements = movements;
        this.holdings = holdings;
        this.organisations = organisations;
        this.recalls = recalls;
        this.activations = activations;
        this.voidings = voidings;
        this.entries = entries;
        this.namingActors = namingActors;
        this.objections = objections;
    }

    /**
     * The lot, or {@link vn.nguon.refusal.NotFound}.
     *
     * @param merged whether lots of one organisation are drawn as one box; null lets their number decide
     * @param open   the boxes that are opened all the same
     */
    public Mono<LotFile> gather(Actor actor, LotId id, @Nullable Boolean merged, Set<String> open, Language in) {
        Mono<Lot> lot = lotVisibility.lot(actor, id).cache();
        return Mono.zip(
                        lot.flatMap(seen -> organisations.get(seen.organisation())),
                        kin.of(id),
                        movements.of(id).collectList(),
                        lot.flatMap(seen -> holdings.of(seen).collectList()),
                        recalls.open(),
                        activated(actor, id),
                        entries.about(actor, List.of(id.subject(), "made-of:" + id.value()), in),
                        objections.against(id))
                .flatMap(all -> called(all.getT2(), all.getT3(), all.getT4()).map(called -> {
                    LotNetwork found = all.getT2();
                    boolean one = merged == null ? found.lots().size() > MOST_LOTS_APART : merged;
                    LotGraph.Pictured pictured = LotGraph.picture(
                            found, called, new LotGraph.View("/inspect/lots/" + id.value(), one, open), in);
                    return new LotFile(
                            found,
                            all.getT1(),
                            all.getT5().of(id),
                            GraphLayout.draw(pictured.graph(), TimeDirection.ACROSS),
                            GraphLayout.draw(pictured.graph(), TimeDirection.DOWN),
                            pictured.rows(),
                            LotBalance.of(found, all.getT3(), all.getT4()),
                            all.getT3(),
                            all.getT4(),
                            all.getT6().activations(),
                            all.getT6().voided(),
                            all.getT7(),
                            called,
                            all.getT6().by(),
                            all.getT8().stream()
                                    .filter(each -> !each.lot().id().equals(id) || each.isOfGoods())
                                    .toList(),
                            one);
                }));
    }

    /** The latest activations, and what those are called who made them. */
    private record Activated(List<Activation> activations, ActorNames by, long voided) {}

    private Mono<Activated> activated(Actor actor, LotId id) {
        return activations
                .seen(actor, id, null, Cursor.LATEST, MOST_ACTIVATIONS)
                .collectList()
                .flatMap(found -> Mono.zip(
                                namingActors.of(found.stream()
                                        .map(Activation::recordedBy)
                                        .toList()),
                                voidings.on(id))
                        .map(both -> new Activated(found, both.getT1(), both.getT2())));
    }

    private Mono<Map<OrganisationId, String>> called(LotNetwork found, List<Movement> moved, List<Holdings.Held> held) {
        Set<OrganisationId> all = new HashSet<>();
        found.lots().forEach(lot -> all.add(lot.organisation()));
        moved.forEach(movement -> all.addAll(List.of(movement.from(), movement.to())));
        held.forEach(each -> all.add(each.holder()));
        return Flux.fromIterable(all).concatMap(organisations::get).collectMap(Organisation::id, Organisation::name);
    }
}
