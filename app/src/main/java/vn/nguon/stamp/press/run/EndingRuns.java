package vn.nguon.stamp.press.run;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.stamp.press.job.PrintJobs;

/** A run comes to its end, and leaves what is left of its job to others. */
@Component
public class EndingRuns {

    private final PrintJobs jobs;
    private final PrintRuns runs;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    EndingRuns(PrintJobs jobs, PrintRuns runs, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Ends the run; one that ended before stays as it was. By the order's organisation or its print house. */
    public Mono<PrintRun> end(Actor actor, RunId id) {
        return unitOfWork.inOneTransaction(runs.get(id)
                .flatMap(run -> jobs.getForPrinting(actor, run.begun().job()))
                .then(runs.get(id))
                .flatMap(run -> run.ending() == null ? end(actor, run) : Mono.just(run)));
    }

    private Mono<PrintRun> end(Actor actor, PrintRun run) {
        return runs.end(run, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS))
                .then(ledger.record(new Act(
                        "print-run-ended",
                        actor.name(),
                        List.of(
                                run.id().subject(),
                                run.begun().job().subject(),
                                run.begun().order().subject()),
                        Map.of())))
                .then(runs.get(run.id()));
    }
}
