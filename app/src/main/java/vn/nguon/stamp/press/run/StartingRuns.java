package vn.nguon.stamp.press.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.order.OrderAdmission;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobCancelled;
import vn.nguon.stamp.press.job.PrintJobs;

/** A workstation begins to print a job, and has it to itself until it ends. */
@Component
public class StartingRuns {

    private final PrintJobs jobs;
    private final PrintRuns runs;
    private final StampOrders orders;
    private final OrderAdmission orderAdmission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    StartingRuns(
            PrintJobs jobs,
            PrintRuns runs,
            StampOrders orders,
            OrderAdmission orderAdmission,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.orders = orders;
        this.orderAdmission = orderAdmission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Begins a run; by the order's organisation or its print house. A job that is done may be run again, for single
     * stamps that are wanted once more.
     *
     * @param printer  the printer as the workstation knows it; required
     * @param takeOver whether to end the run that has the job, because its workstation is gone for good
     * @return the run; refused with {@link PrintJobCancelled} or {@link PrintJobBeingPrinted}, and where the authority
     *     does not admit who and what the job is for, or the print house
     */
    public Mono<PrintRun> start(Actor actor, JobId id, @Nullable String printer, boolean takeOver) {
        return begin(
                actor,
                id,
                printer,
                takeOver,
                job -> orders.get(job.order()).flatMap(order -> orderAdmission.requirePrinting(actor, order)));
    }

    /** As above, by whom a press without a workstation tells what it printed: paper that exists, whoever is admitted. */
    public Mono<PrintRun> startTold(Actor actor, JobId id, @Nullable String printer) {
        return begin(actor, id, printer, false, job -> Mono.empty());
    }

    private Mono<PrintRun> begin(
            Actor actor, JobId id, @Nullable String printer, boolean takeOver, Function<PrintJob, Mono<Void>> check) {
        String at = FieldReader.text("printer", printer, 1, 200);
        return unitOfWork.inOneTransaction(jobs.getForPrinting(actor, id)
                .delayUntil(check)
                .flatMap(job -> {
                    job.requireNotCancelled();
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    PrintRun.Begun begun = new PrintRun.Begun(RunId.next(), id, job.order(), at, actor.name(), now);
                    return makeWay(actor, job, takeOver, now)
                            .then(Mono.defer(() -> runs.add(begun)))
                            .flatMap(run -> ledger.record(new Act(
                                            "print-run-started",
                                            actor.name(),
                                            List.of(
                                                    run.id().subject(),
                                                    id.subject(),
                                                    job.order().subject()),
                                            Map.of("printer", at, "takeOver", takeOver)))
                                    .thenReturn(run));
                }));
    }

    private Mono<Void> makeWay(Actor actor, PrintJob job, boolean takeOver, Instant now) {
        return runs.findGoingOn(job)
                .flatMap(
                        run -> takeOver ? runs.end(run, actor.name(), now) : Mono.error(new PrintJobBeingPrinted(run)));
    }
}
