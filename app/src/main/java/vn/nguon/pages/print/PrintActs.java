package vn.nguon.pages.print;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.delivery.Delivering;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.CancellingJobs;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.OpeningJobs;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.press.outcome.Report;
import vn.nguon.stamp.press.outcome.Reporting;
import vn.nguon.stamp.press.run.EndingRuns;
import vn.nguon.stamp.press.run.StartingRuns;
import vn.nguon.stamp.selection.Selection;
import vn.nguon.stamp.voiding.Cause;
import vn.nguon.stamp.voiding.Voiding;

/** What a print house does with an order: sets rolls up, tells what came out, voids what is spoiled, delivers. */
@RestController
@RequestMapping("/print/orders/{id}")
class PrintActs {

    private final Press press;
    private final PrintJobs jobs;
    private final OpeningJobs opening;
    private final CancellingJobs cancelling;
    private final StartingRuns starting;
    private final Reporting reporting;
    private final EndingRuns ending;
    private final Voiding voiding;
    private final Delivering delivering;
    private final OrderPage page;
    private final Submitting submitting;

    PrintActs(
            Press press,
            PrintJobs jobs,
            OpeningJobs opening,
            CancellingJobs cancelling,
            StartingRuns starting,
            Reporting reporting,
            EndingRuns ending,
            Voiding voiding,
            Delivering delivering,
            OrderPage page,
            Submitting submitting) {
        this.press = press;
        this.jobs = jobs;
        this.opening = opening;
        this.cancelling = cancelling;
        this.starting = starting;
        this.reporting = reporting;
        this.ending = ending;
        this.voiding = voiding;
        this.delivering = delivering;
        this.page = page;
        this.submitting = submitting;
    }

    @PostMapping("/jobs")
    Mono<ResponseEntity<byte[]>> open(Attempt attempt, @PathVariable long id) {
        Press.of(attempt.actor());
        Voice in = attempt.in();
        return submitting.submit(
                attempt,
                Roll.class,
                roll -> press.order(attempt.actor(), new OrderId(id))
                        .flatMap(order -> opening.open(
                                attempt.actor(), order.id(), roll.first(), roll.last(), roll.printer(), null))
                        .map(job -> done(
                                id,
                                in.choose("Đã lập lệnh in ", "Set up the print job ")
                                        + job.stamps().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), "jobs", again));
    }

    /** Tells what a press printed that has no workstation of ours: begun, told and ended in one act. */
    @PostMapping("/jobs/{job}/prints")
    Mono<ResponseEntity<byte[]>> print(Attempt attempt, @PathVariable long id, @PathVariable UUID job) {
        Press.of(attempt.actor());
        Voice in = attempt.in();
        return submitting.submit(
                attempt,
                Roll.class,
                roll -> job(attempt.worker(), id, job)
                        .flatMap(of -> starting.start(attempt.actor(), of.id(), roll.press(), false)
                                .flatMap(run -> reporting
                                        .report(
                                                attempt.actor(),
                                                run.id(),
                                                new Report(List.of(roll.stamps()), List.of(), List.of()))
                                        .flatMap(account -> ending.end(attempt.actor(), run.id())
                                                .thenReturn(account))))
                        .map(account -> done(
                                id,
                                in.choose("Đã ghi in xong ", "Wrote down as printed: ")
                                        + roll.stamps().serials()
                                        + in.choose(". Lệnh in còn ", ". The job has ")
                                        + in.number(account.tally().left())
                                        + in.choose(" tem.", " stamps left."))),
                again -> page.of(attempt.worker(), new OrderId(id), job.toString(), again));
    }

    @PostMapping("/jobs/{job}/cancel")
    Mono<ResponseEntity<byte[]>> cancel(Attempt attempt, @PathVariable long id, @PathVariable UUID job) {
        Press.of(attempt.actor());
        return submitting.submit(
                attempt,
                Reason.class,
                reason -> job(attempt.worker(), id, job)
                        .flatMap(of -> cancelling.cancel(attempt.actor(), of.id(), reason.reason()))
                        .map(of -> done(
                                id,
                                attempt.in().choose("Đã huỷ lệnh in ", "Cancelled the print job ")
                                        + of.stamps().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), job + "/cancel", again));
    }

    @PostMapping("/voidings")
    Mono<ResponseEntity<byte[]>> voidSpoiled(Attempt attempt, @PathVariable long id) {
        Press.of(attempt.actor());
        return submitting.submit(
                attempt,
                Spoiled.class,
                spoiled -> press.order(attempt.actor(), new OrderId(id))
                        .flatMap(order -> voiding.voidStamps(
                                Press.printer(attempt.actor()),
                                Selection.read(spoiled.first(), spoiled.last(), null),
                                Fields.present("cause", spoiled.cause()),
                                spoiled.reason() == null ? "" : spoiled.reason()))
                        .map(voided -> done(
                                id,
                                attempt.in().choose("Đã huỷ ", "Voided ")
                                        + attempt.in().number(voided.stamps())
                                        + attempt.in().choose(" tem hỏng.", " spoiled stamps."))),
                again -> page.of(attempt.worker(), new OrderId(id), "voidings", again));
    }

    @PostMapping("/deliveries")
    Mono<ResponseEntity<byte[]>> deliver(Attempt attempt, @PathVariable long id) {
        Press.of(attempt.actor());
        return submitting.submit(
                attempt,
                Handover.class,
                handover -> delivering
                        .deliver(
                                attempt.actor(),
                                new OrderId(id),
                                handover.first(),
                                handover.last(),
                                handover.receiver())
                        .map(delivery -> done(
                                id,
                                attempt.in().choose("Đã giao ", "Delivered ")
                                        + attempt.in().number(delivery.count())
                                        + attempt.in().choose(" tem, ", " stamps, ")
                                        + delivery.stamps().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), "deliveries", again));
    }

    private Mono<PrintJob> job(Worker worker, long order, UUID job) {
        return press.order(worker.actor(), new OrderId(order))
                .then(jobs.seen(worker.actor(), new JobId(job)))
                .filter(found -> found.order().value() == order)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private static Done done(long order, String said) {
        return new Done("/print/orders/" + order, said);
    }

    record Reason(@Nullable String reason) {}

    record Spoiled(
            @Nullable String first,
            @Nullable String last,
            @Nullable Cause cause,
            @Nullable String reason) {}

    record Handover(
            @Nullable String first,
            @Nullable String last,
            @Nullable String receiver) {}
}
