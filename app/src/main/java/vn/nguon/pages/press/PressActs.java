package vn.nguon.pages.press;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.job.CancellingJobs;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.OpeningJobs;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.press.outcome.PrintReport;
import vn.nguon.stamp.press.outcome.ReportReceipt;
import vn.nguon.stamp.press.outcome.ReportingPrints;
import vn.nguon.stamp.press.run.EndingRuns;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.run.RunId;
import vn.nguon.stamp.press.run.StartingRuns;

/** What whoever prints an order does about its jobs, whichever page they do it on. */
@Component
public class PressActs {

    private final PrintJobs jobs;
    private final PrintRuns runs;
    private final OpeningJobs opening;
    private final CancellingJobs cancelling;
    private final StartingRuns starting;
    private final ReportingPrints reportingPrints;
    private final EndingRuns ending;
    private final FormSubmission formSubmission;

    PressActs(
            PrintJobs jobs,
            PrintRuns runs,
            OpeningJobs opening,
            CancellingJobs cancelling,
            StartingRuns starting,
            ReportingPrints reportingPrints,
            EndingRuns ending,
            FormSubmission formSubmission) {
        this.jobs = jobs;
        this.runs = runs;
        this.opening = opening;
        this.cancelling = cancelling;
        this.starting = starting;
        this.reportingPrints = reportingPrints;
        this.ending = ending;
        this.formSubmission = formSubmission;
    }

    /** Opens a job over the stamps that were named, or over all of the order. */
    public Mono<ResponseEntity<byte[]>> open(Attempt attempt, PrintingPage bench) {
        return formSubmission.submit(
                attempt,
                PrintRoll.class,
                roll -> bench.order()
                        .flatMap(order -> opening.open(attempt.actor(), order.id(), roll.typed(), roll.printer(), null))
                        .map(job -> new ActionResult(
                                bench.at(),
                                attempt.in().choose("Đã lập lệnh in ", "Set up the print job ")
                                        + job.stamps().serials() + ".")),
                again -> bench.again().apply("jobs", again));
    }

    /** Tells what a press printed that has no workstation of ours: begun, told and ended in one act. */
    public Mono<ResponseEntity<byte[]>> print(Attempt attempt, PrintingPage bench, UUID id) {
        return formSubmission.submit(
                attempt,
                PrintRoll.class,
                roll -> job(attempt, bench, id).flatMap(job -> {
                    String press = roll.press();
                    StampRange printed = roll.typed().stamps(List.of(job.stamps()));
                    return starting.startTold(attempt.actor(), job.id(), press)
                            .flatMap(run -> reportingPrints
                                    .report(
                                            attempt.actor(),
                                            run.id(),
                                            new PrintReport(List.of(printed), List.of(), List.of()))
                                    .flatMap(account -> ending.end(attempt.actor(), run.id())
                                            .thenReturn(account)))
                            .map(account -> new ActionResult(bench.at(), told(printed, account, attempt.in())));
                }),
                again -> bench.again().apply(id.toString(), again));
    }

    /** Calls a job off; what came out of it still counts. */
    public Mono<ResponseEntity<byte[]>> cancel(Attempt attempt, PrintingPage bench, UUID id) {
        return formSubmission.submit(
                attempt,
                Reason.class,
                reason -> job(attempt, bench, id)
                        .flatMap(job -> cancelling.cancel(attempt.actor(), job.id(), reason.reason()))
                        .map(job -> new ActionResult(
                                bench.at(),
                                attempt.in().choose("Đã huỷ lệnh in ", "Cancelled the print job ")
                                        + job.stamps().serials() + ".")),
                again -> bench.again().apply(id + "/cancel", again));
    }

    /** Ends a run whose press prints no more, so that another can have its job. */
    public Mono<ResponseEntity<byte[]>> end(Attempt attempt, PrintingPage bench, UUID id) {
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> bench.order()
                        .flatMap(order -> runs.getSeen(attempt.actor(), new RunId(id))
                                .filter(run -> run.begun().order().equals(order.id()))
                                .switchIfEmpty(Mono.error(NotFound::new)))
                        .flatMap(run -> ending.end(attempt.actor(), run.id()))
                        .map(
                                run -> new ActionResult(
                                        bench.at(),
                                        attempt.in()
                                                .choose(
                                                        "Đã kết thúc lượt in. Phần còn lại của lệnh in tiếp được ở máy khác.",
                                                        "The run is ended. What is left of its job can be printed elsewhere."))),
                again -> bench.again().apply(id.toString(), again));
    }

    private Mono<PrintJob> job(Attempt attempt, PrintingPage bench, UUID id) {
        return bench.order()
                .flatMap(order -> jobs.getSeen(attempt.actor(), new JobId(id))
                        .filter(job -> job.order().equals(order.id()))
                        .switchIfEmpty(Mono.error(NotFound::new)));
    }

    private static String told(StampRange stamps, ReportReceipt account, Language in) {
        String printed = in.choose("Đã ghi in xong ", "Wrote down as printed: ")
                + stamps.serials()
                + in.choose(". Lệnh in còn ", ". The job has ")
                + in.number(account.tally().left())
                + in.choose(" tem.", " stamps left.");
        return account.refused().isEmpty()
                ? printed
                : printed
                        + in.choose(
                                " Có tem đã ghi in từ trước: không tính lần nữa, và thanh tra được báo.",
                                " Some had been printed before: they do not count again, and inspectors are told.");
    }

    record Reason(@Nullable String reason) {}
}
