package vn.nguon.stamp.press.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;

/** An open print job is called off; its workstation hears of it at its next report. */
@Component
public class CancellingJobs {

    private final PrintJobs jobs;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    CancellingJobs(PrintJobs jobs, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.jobs = jobs;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Calls the job off; by the order's organisation or its print house.
     *
     * @param reason said to whoever prints it; required
     * @return the cancelled job; refused with {@link PrintJobCancelled} or {@link PrintJobDone} once it is closed
     */
    public Mono<PrintJob> cancel(Actor actor, JobId id, @Nullable String reason) {
        String why = FieldReader.prose("reason", reason, 1, 1000);
        return unitOfWork.inOneTransaction(jobs.getForPrinting(actor, id)
                .doOnNext(CancellingJobs::requireOpen)
                .flatMap(job ->
                        jobs.close(job, why, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .flatMap(job -> ledger.record(new Act(
                                "print-job-cancelled",
                                actor.name(),
                                List.of(id.subject(), job.order().subject()),
                                Map.of("reason", why)))
                        .thenReturn(job)));
    }

    private static void requireOpen(PrintJob job) {
        job.requireNotCancelled();
        if (job instanceof PrintJob.Done done) {
            throw new PrintJobDone(done);
        }
    }
}
