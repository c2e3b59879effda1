package vn.nguon.stamp.press.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderAdmission;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.press.outcome.PrintOutcomes.Kind;
import vn.nguon.stamp.press.outcome.PrintOutcomes.Outcome;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.run.RunId;
import vn.nguon.stamp.press.tally.CountingPrints;
import vn.nguon.stamp.press.tally.PressTally;

/** A workstation tells what came out of its printer. What exists on paper is kept, whatever it means. */
@Component
public class ReportingPrints {

    private final PrintJobs jobs;
    private final PrintRuns runs;
    private final PrintOutcomes outcomes;
    private final CountingPrints counting;
    private final VoidingSpoiled voiding;
    private final DuplicatePrintAlert doubles;
    private final RecordingPrints paper;
    private final PressStamps press;
    private final StampOrders orders;
    private final OrderAdmission orderAdmission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ReportingPrints(
            PrintJobs jobs,
            PrintRuns runs,
            PrintOutcomes outcomes,
            CountingPrints counting,
            VoidingSpoiled voiding,
            DuplicatePrintAlert doubles,
            RecordingPrints paper,
            PressStamps press,
            StampOrders orders,
            OrderAdmission orderAdmission,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.outcomes = outcomes;
        this.counting = counting;
        this.voiding = voiding;
        this.doubles = doubles;
        this.paper = paper;
        this.press = press;
        this.orders = orders;
        this.orderAdmission = orderAdmission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Counts what came out, once: a stamp that was out before and was not asked for again is not counted, and inspectors
     * are told. What is spoiled is voided. A job of which nothing is left is done.
     *
     * @return where the job stands; refused with {@link StampsNotOfThisJob} for stamps that the job does not hold
     */
    public Mono<ReportReceipt> report(Actor actor, RunId id, PrintReport report) {
        return unitOfWork.inOneTransaction(runs.get(id)
                .flatMap(run -> jobs.getForPrinting(actor, run.begun().job()))
                .flatMap(job ->
                        runs.get(id).flatMap(run -> report(new ReportContext(actor, run, job, now()), report))));
    }

    private Mono<ReportReceipt> report(ReportContext desk, PrintReport report) {
        requireOfTheJob(desk.job(), report);
        PrintRun run = desk.run();
        String by = desk.actor().name();
        return outcomes.before(desk.job().order(), report.printed())
                .flatMap(before -> outcomes.add(run, Kind.REFUSED, told(before), by, desk.now())
                        .then(outcomes.addPrinted(run, report.onPaper(), by, desk.now()))
                        .then(outcomes.add(run, Kind.REPRINTED, report.reprinted(), by, desk.now()))
                        .then(outcomes.add(run, Kind.SPOILED, report.spoiled(), by, desk.now()))
                        .then(voiding.voidSpoiled(desk.actor(), run, report.spoiled(), desk.now()))
                        .then(doubles.tell(desk, before))
                        .then(runs.heard(run, desk.now()))
                        .then(paper.record(desk, report, before))
                        .then(account(desk, before)));
    }

    private static void requireOfTheJob(PrintJob job, PrintReport report) {
        List<StampRange> strange = report.onPaper().stream()
                .filter(stamps -> !job.stamps().holds(stamps))
                .toList();
        if (!strange.isEmpty()) {
            throw new StampsNotOfThisJob(strange);
        }
    }

    private static List<PrintReport.Told> told(List<Outcome> before) {
        return before.stream()
                .map(outcome -> new PrintReport.Told(outcome.stamps(), ""))
                .toList();
    }

    private Mono<ReportReceipt> account(ReportContext desk, List<Outcome> before) {
        List<StampRange> refused = before.stream().map(Outcome::stamps).toList();
        return counting.of(desk.job())
                .flatMap(tally -> closeIfDone(desk, tally)
                        .then(press.voidedSince(desk.job(), desk.run().begun().at()))
                        .zipWith(
                                stop(desk),
                                (withdrawn, stop) -> new ReportReceipt(tally, withdrawn, refused, stop.orElse(null))));
    }

    private Mono<Void> closeIfDone(ReportContext desk, PressTally tally) {
        if (tally.left() > 0 || desk.job().state() != PrintJob.State.OPEN) {
            return Mono.empty();
        }
        return jobs.close(desk.job(), "", desk.actor().name(), desk.now())
                .then(ledger.record(new Act(
                        "print-job-done",
                        desk.actor().name(),
                        List.of(desk.job().id().subject(), desk.job().order().subject()),
                        Map.of("printed", tally.printed(), "spoiled", tally.spoiled(), "voided", tally.voided()))))
                .then();
    }

    private Mono<Optional<ReportReceipt.Stop>> stop(ReportContext desk) {
        if (desk.job().state() == PrintJob.State.CANCELLED) {
            return Mono.just(Optional.of(ReportReceipt.Stop.CANCELLED));
        }
        if (desk.run().ending() != null) {
            return Mono.just(Optional.of(ReportReceipt.Stop.ENDED));
        }
        return orders.get(desk.job().order())
                .flatMap(order -> orderAdmission.requirePrinting(desk.actor(), order))
                .thenReturn(Optional.<ReportReceipt.Stop>empty())
                .onErrorResume(Refusal.class, refused -> Mono.just(Optional.of(ReportReceipt.Stop.NOT_ADMITTED)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
