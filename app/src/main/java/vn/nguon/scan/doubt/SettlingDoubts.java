package vn.nguon.scan.doubt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.scan.finding.Finding;

/** The inspectors' worklist of doubts: seen, taken, settled with a finding. */
@Component
public class SettlingDoubts {

    private final Doubts doubts;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    SettlingDoubts(Doubts doubts, Acting acting, Ledger ledger, Clock clock) {
        this.doubts = doubts;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The doubt, for inspectors and the authority. */
    public Mono<Doubt> one(UUID id, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return doubts.find(id);
        });
    }

    /** Doubts of a status or about one stamp, the latest first, for inspectors and the authority. */
    public Mono<Slice<Doubt>> list(@Nullable String status, @Nullable Long number, Cursor cursor, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return doubts.list(status, number, cursor);
        });
    }

    /** Takes the doubt: from now on the others know who looks into it. */
    public Mono<Doubt> take(UUID id, Actor actor) {
        return act(id, actor, doubts.worklist().take(id, actor.name()), "doubt-taken", Map.of());
    }

    /** Settles the doubt. */
    public Mono<Doubt> settle(UUID id, Finding finding, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return act(
                id,
                actor,
                doubts.worklist().settle(id, finding, actor.name(), now),
                "doubt-settled",
                Map.of("outcome", finding.outcome().name(), "finding", finding.text()));
    }

    private Mono<Doubt> act(UUID id, Actor actor, Mono<Void> change, String kind, Map<String, ?> facts) {
        return acting.inOneTransaction(one(id, actor)
                .flatMap(doubt -> change.then(ledger.record(new Act(kind, actor.name(), subjects(doubt), facts)))
                        .then(doubts.find(id))));
    }

    private static List<String> subjects(Doubt doubt) {
        List<String> subjects = new ArrayList<>(doubt.about().subjects());
        subjects.add(doubt.subject());
        return subjects;
    }
}
