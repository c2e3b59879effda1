package vn.nguon.pages.inspect.lot;

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
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.inspect.Names;
import vn.nguon.pages.inspect.Naming;
import vn.nguon.pages.inspect.entry.ShowingEntries;
import vn.nguon.pages.inspect.graph.LayingOut;
import vn.nguon.pages.inspect.graph.Way;
import vn.nguon.pages.words.Voice;
import vn.nguon.recall.Recalls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.Holdings;
import vn.nguon.trace.journey.Sight;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;

/** Puts together what all rooms know of one lot. */
@Component
public class GatheringLots {

    /** More lots than this are not told apart in a picture at first sight. */
    private static final int MOST_LOTS_APART = 40;

    private static final int MOST_ACTIVATIONS = 20;

    private final Sight sight;
    private final FindingKin kin;
    private final Movements movements;
    private final Holdings holdings;
    private final Organisations organisations;
    private final Recalls recalls;
    private final Activations activations;
    private final ShowingEntries entries;
    private final Naming naming;
    private final Objections objections;

    GatheringLots(
            Sight sight,
            FindingKin kin,
            Movements movements,
            Holdings holdings,
            Organisations organisations,
            Recalls recalls,
            Activations activations,
            ShowingEntries entries,
            Naming naming,
            Objections objections) {
        this.sight = sight;
        this.kin = kin;
        this.movements = movements;
        this.holdings = holdings;
        this.organisations = organisations;
        this.recalls = recalls;
        this.activations = activations;
        this.entries = entries;
        this.naming = naming;
        this.objections = objections;
    }

    /**
     * The lot, or {@link vn.nguon.refusal.NotFound}.
     *
     * @param merged whether lots of one organisation are drawn as one box; null lets their number decide
     * @param open   the boxes that are opened all the same
     */
    public Mono<LotFile> gather(Actor actor, LotId id, @Nullable Boolean merged, Set<String> open, Voice in) {
        Mono<Lot> lot = sight.lot(actor, id).cache();
        return Mono.zip(
                        lot.flatMap(seen -> organisations.find(seen.organisation())),
                        kin.of(id),
                        movements.of(id).collectList(),
                        lot.flatMap(seen -> holdings.of(seen).collectList()),
                        recalls.open(),
                        activated(actor, id),
                        entries.about(actor, List.of(id.subject()), in),
                        objections.against(id))
                .flatMap(all -> called(all.getT2(), all.getT3(), all.getT4()).map(called -> {
                    Kin found = all.getT2();
                    boolean one = merged == null ? found.lots().size() > MOST_LOTS_APART : merged;
                    Picturing.Pictured pictured = Picturing.picture(
                            found, called, new Picturing.View("/inspect/lots/" + id.value(), one, open), in);
                    return new LotFile(
                            found,
                            all.getT1(),
                            all.getT5().of(id),
                            LayingOut.draw(pictured.graph(), Way.ACROSS),
                            LayingOut.draw(pictured.graph(), Way.DOWN),
                            pictured.rows(),
                            Balance.of(found, all.getT3(), all.getT4()),
                            all.getT3(),
                            all.getT4(),
                            all.getT6().activations(),
                            all.getT7(),
                            called,
                            all.getT6().by(),
                            all.getT8().stream()
                                    .filter(each -> !each.lot().id().equals(id) || each instanceof Objection.FailedTest)
                                    .toList(),
                            one);
                }));
    }

    /** The latest activations, and what those are called who made them. */
    private record Activated(List<Activation> activations, Names by) {}

    private Mono<Activated> activated(Actor actor, LotId id) {
        return activations
                .seen(actor, id, null, Cursor.LATEST, MOST_ACTIVATIONS)
                .collectList()
                .flatMap(found -> naming.of(
                                found.stream().map(Activation::recordedBy).toList())
                        .map(names -> new Activated(found, names)));
    }

    private Mono<Map<OrganisationId, String>> called(Kin found, List<Movement> moved, List<Holdings.Held> held) {
        Set<OrganisationId> all = new HashSet<>();
        found.lots().forEach(lot -> all.add(lot.organisation()));
        moved.forEach(movement -> all.addAll(List.of(movement.from(), movement.to())));
        held.forEach(each -> all.add(each.holder()));
        return Flux.fromIterable(all).concatMap(organisations::find).collectMap(Organisation::id, Organisation::name);
    }
}
