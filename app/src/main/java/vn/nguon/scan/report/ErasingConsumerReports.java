package vn.nguon.scan.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/**
 * Erases what consumers wrote, how to reach them and their pictures: when somebody asks for it, and by itself some time
 * after the finding ({@code nguon.doubts.kept}). That there was a doubt, what it was about and the finding stay. The
 * picture is a file that nothing refers to any more, and is discarded as such.
 */
@Component
public class ErasingConsumerReports implements RepeatedWork {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 500;
    private static final ErasureReason OLD = new ErasureReason("kept as long as the rule says");

    private final ConsumerReports consumerReports;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;
    private final Duration kept;

    ErasingConsumerReports(
            ConsumerReports consumerReports,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock,
            @Value("${nguon.doubts.kept:365d}") Duration kept) {
        this.consumerReports = consumerReports;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String purpose() {
        return "erase old doubts";
    }

    @Override
    public Duration delay() {
        return Duration.ZERO;
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return eraseOld();
    }

    /**
     * Erases one, for inspectors and the authority.
     *
     * @throws vn.nguon.scan.finding.NotSettled if nobody has come to a finding yet
     * @throws AlreadyErased if it was erased before
     */
    public Mono<ConsumerReport> erase(UUID id, ErasureReason reason, Actor actor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return erased(id, reason, actor);
        });
    }

    /** Erases those whose finding is older than they are kept; how many it was. */
    public Mono<Long> eraseOld() {
        return consumerReports
                .settledBefore(clock.instant().minus(kept), AT_ONCE)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(id -> erased(id, OLD, Actor.system()).onErrorComplete(AlreadyErased.class))
                .count();
    }

    private Mono<ConsumerReport> erased(UUID id, ErasureReason reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unitOfWork.inOneTransaction(consumerReports
                .worklist()
                .get(id)
                .flatMap(doubt -> consumerReports
                        .erase(doubt, actor.name(), now)
                        .then(ledger.record(new Act(
                                "doubt-erased", actor.name(), doubt.subjects(), Map.of("reason", reason.text()))))
                        .then(consumerReports.worklist().get(id))));
    }
}
