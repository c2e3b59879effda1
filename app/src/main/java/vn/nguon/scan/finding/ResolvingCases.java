package vn.nguon.scan.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Inspectors' work on a worklist: cases are seen, taken, settled with a finding. The authority looks on. */
public class ResolvingCases<T extends OpenCase> {

    private final String kind;
    private final Worklist<T> worklist;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    /** @param kind what waits there, as the ledger names it: {@code alert} is {@code alert-taken}, {@code alert-settled} */
    protected ResolvingCases(String kind, Worklist<T> worklist, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.kind = kind;
        this.worklist = worklist;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** One of them, or {@link vn.nguon.refusal.NotFound}. */
    public Mono<T> one(UUID id, Actor actor) {
        return Mono.defer(() -> {
            mayLook(actor);
            return worklist.get(id);
        });
    }

    /**
     * Those of a status or all, of what is sought, the latest first.
     *
     * @param status {@code OPEN}, {@code TAKEN}, {@code SETTLED}, or null for all
     */
    public Mono<Slice<T>> list(@Nullable String status, CaseFilter sought, Cursor cursor, Actor actor) {
        return Mono.defer(() -> {
            mayLook(actor);
            return worklist.list(status, sought, cursor);
        });
    }

    /** How many wait for a finding, by the names of their rules. */
    public Mono<Map<String, Long>> waiting(Actor actor) {
        return Mono.defer(() -> {
            mayLook(actor);
            return worklist.waiting();
        });
    }

    /** Takes it: from now on the others know who looks into it. */
    public Mono<T> take(UUID id, Actor actor) {
        return act(id, actor, worklist.take(id, actor.name()), "taken", Map.of());
    }

    /** Settles it. Where nothing was wrong, the rule that spoke is silent for this stamp from now on. */
    public Mono<T> settle(UUID id, Finding finding, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return act(id, actor, worklist.settle(id, finding, actor.name(), now), "settled", facts(finding));
    }

    private static Map<String, Object> facts(Finding finding) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("outcome", finding.outcome().name());
        facts.put("finding", finding.text());
        if (finding.about() != null) {
            facts.put("found", finding.about().name());
        }
        if (!finding.buyers().vi().isEmpty()) {
            facts.put("buyersVi", finding.buyers().vi());
            facts.put("buyersEn", finding.buyers().en());
        }
        return facts;
    }

    /** Refuses whoever has no business with worklists. */
    protected static void mayLook(Actor actor) {
        actor.require(Role.INSPECTOR, Role.AUTHORITY);
    }

    private Mono<T> act(UUID id, Actor actor, Mono<Void> change, String did, Map<String, ?> facts) {
        return unitOfWork.inOneTransaction(one(id, actor)
                .flatMap(waiting -> change.then(
                                ledger.record(new Act(kind + "-" + did, actor.name(), waiting.subjects(), facts)))
                        .then(worklist.get(id))));
    }
}
