package vn.nguon.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;

/**
 * What may be said of a stamp while nobody knows what is done elsewhere: a recall, and that the stamp is taken out of
 * use. All else may have become one of these since it was read, or was never read at all.
 */
@Component
class SayableVerdicts {

    private static final Set<VerdictKind> WHATEVER_HAPPENED = Set.of(VerdictKind.RECALLED, VerdictKind.VOIDED);

    /** While the database is silent, whoever has to ask it is told so after that long. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CommitNotifications commitNotifications;
    private final Clock clock;

    SayableVerdicts(CommitNotifications commitNotifications, Clock clock) {
        this.commitNotifications = commitNotifications;
        this.clock = clock;
    }

    /**
     * Since when nothing is heard of what is done elsewhere, which is to be said beside the verdict; null while all is
     * heard.
     *
     * @throws NotCheckedNow if the verdict may not be said
     */
    @Nullable Instant unheardSince(VerdictKind verdict) {
        if (commitNotifications.areHeard()) {
            return null;
        }
        if (!WHATEVER_HAPPENED.contains(verdict)) {
            throw new NotCheckedNow();
        }
        return clock.instant().minus(commitNotifications.silence()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The answer, or {@link NotCheckedNow} if the database is silent and does not give it in time. */
    <T> Mono<T> inTime(Mono<T> answer) {
        // What is given up goes on to its end: nobody cancels a query, and nobody is left to be told how it ended.
        return commitNotifications.areHeard()
                ? answer
                : Mono.fromFuture(answer::toFuture, true).timeout(PATIENCE, Mono.error(NotCheckedNow::new));
    }
}
