package vn.nguon.stamp.press;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.PrintOutcomes.Kind;
import vn.nguon.stamp.press.PrintOutcomes.Outcome;

/** A workstation tells what came out of its printer. What exists on paper is kept, whatever it means. */
@Component
public class Reporting {

    private final PrintJobs jobs;
    private final PrintRuns runs;
    private final PrintOutcomes outcomes;
    private final CountingPrints counting;
    private final VoidingSpoiled voiding;
    private final TellingInspectors inspectors;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Reporting(
            PrintJobs jobs,
            PrintRuns runs,
            PrintOutcomes outcomes,
            CountingPrints counting,
            VoidingSpoiled voiding,
            TellingInspectors inspectors,
            Acting acting,
            Ledger ledger,
            Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.outcomes = outcomes;
        this.counting = counting;
        this.voiding = voiding;
        this.inspectors = inspectors;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Counts what came out, once: a stamp that was out before and was not asked for again is not counted, and inspectors
     * are told. What is spoiled is voided. A job of which nothing is left is done.
     *
     * @return where the job stands; refused with {@link StampsNotOfThisJob} for stamps that the job does not hold
     */
    public Mono<Account> report(Actor actor, RunId id, Report report) {
        return acting.inOneTransaction(runs.find(id)
                .flatMap(run -> jobs.findForPrinting(actor, run.begun().job()))
                .flatMap(job -> runs.find(id).flatMap(run -> report(new Desk(actor, run, job, now()), report))));
    }

    private Mono<Account> report(Desk desk, Report report) {
        requireOfTheJob(desk.job(), report);
        PrintRun run = desk.run();
        String by = desk.actor().name();
        return outcomes.before(desk.job().order(), report.printed())
                .flatMap(before -> outcomes.add(run, Kind.REFUSED, told(before), by, desk.now())
                        .then(outcomes.addPrinted(run, report.onPaper(), by, desk.now()))
                        .then(outcomes.add(run, Kind.REPRINTED, report.reprinted(), by, desk.now()))
                        .then(outcomes.add(run, Kind.SPOILED, report.spoiled(), by, desk.now()))
                        .then(voiding.voidSpoiled(desk.actor(), run, report.spoiled(), desk.now()))
                        .then(raise(desk, before))
                        .then(runs.heard(run, desk.now()))
                        .then(record(desk, report, before))
                        .then(account(desk, before)));
    }

    private static void requireOfTheJob(PrintJob job, Report report) {
        List<StampRange> strange = report.onPaper().stream()
                .filter(stamps -> !job.stamps().holds(stamps))
                .toList();
        if (!strange.isEmpty()) {
            throw new StampsNotOfThisJob(strange);
        }
    }

    private static List<Report.Told> told(List<Outcome> before) {
        return before.stream()
                .map(outcome -> new Report.Told(outcome.stamps(), ""))
                .toList();
    }

    private Mono<Void> raise(Desk desk, List<Outcome> before) {
        return Flux.fromIterable(stretches(before))
                .concatMap(outcome -> inspectors.tell(new Irregularity(
                        Irregularity.Kind.PRINTED_TWICE,
                        desk.job().order(),
                        outcome.stamps(),
                        List.of(
                                new Irregularity.Trace(outcome.run(), outcome.last()),
                                new Irregularity.Trace(desk.run().id(), desk.now())))))
                .then();
    }

    /** Neighbours that the same run had told of, as one: an inspector looks into a roll, not into each stamp. */
    private static List<Outcome> stretches(List<Outcome> before) {
        List<Outcome> stretches = new ArrayList<>();
        for (Outcome next : before) {
            Outcome last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null
                    && last.run().equals(next.run())
                    && last.stamps().last() + 1 == next.stamps().first()) {
                stretches.set(
                        stretches.size() - 1,
                        new Outcome(
                                next.kind(),
                                new StampRange(
                                        last.stamps().first(), next.stamps().last()),
                                next.reason(),
                                next.run(),
                                last.first(),
                                next.last()));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    /** An order's caches need not hear of paper, so the order is a subject only where something went wrong. */
    private Mono<Void> record(Desk desk, Report report, List<Outcome> before) {
        if (report.onPaper().isEmpty()) {
            return Mono.empty();
        }
        List<String> subjects = new ArrayList<>(
                List.of(desk.run().id().subject(), desk.job().id().subject()));
        if (!before.isEmpty() || !report.reprinted().isEmpty()) {
            subjects.add(desk.job().order().subject());
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("printed", report.printed());
        if (!report.reprinted().isEmpty()) {
            facts.put("reprinted", facts(report.reprinted()));
        }
        if (!report.spoiled().isEmpty()) {
            facts.put("spoiled", facts(report.spoiled()));
        }
        if (!before.isEmpty()) {
            facts.put("refused", before.stream().map(Outcome::stamps).toList());
        }
        return ledger.record(new Act("stamps-printed", desk.actor().name(), subjects, facts))
                .then();
    }

    private static List<Map<String, Object>> facts(List<Report.Told> told) {
        return told.stream()
                .map(one -> Map.<String, Object>of("numbers", one.stamps(), "reason", one.reason()))
                .toList();
    }

    private Mono<Account> account(Desk desk, List<Outcome> before) {
        List<StampRange> refused = before.stream().map(Outcome::stamps).toList();
        return counting.of(desk.job())
                .flatMap(tally -> closeIfDone(desk, tally)
                        .then(outcomes.voidedSince(
                                desk.job(), desk.run().begun().at()))
                        .map(withdrawn -> new Account(tally, withdrawn, refused, stop(desk))));
    }

    private Mono<Void> closeIfDone(Desk desk, PressTally tally) {
        if (tally.left() > 0 || !(desk.job() instanceof PrintJob.Open)) {
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

    private static Account.@Nullable Stop stop(Desk desk) {
        if (desk.job() instanceof PrintJob.Cancelled) {
            return Account.Stop.CANCELLED;
        }
        return desk.run() instanceof PrintRun.Ended ? Account.Stop.ENDED : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who reports, of which run, when. */
    private record Desk(Actor actor, PrintRun run, PrintJob job, Instant now) {}
}
