package vn.nguon.cooperative.order;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.pages.press.PrintProgress;
import vn.nguon.pages.press.ReadingProgress;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.tally.CountingRuns;

/** Reads what the page about the printing of an order shows. */
@Component
class ReadingPrinting {

    private static final int RUNS_OF_A_JOB = 5;

    private final ReadingProgress reading;
    private final OrganisationCache organisations;
    private final PrintRuns runs;
    private final CountingRuns counting;
    private final NamingActors namingActors;
    private final Clock clock;

    ReadingPrinting(
            ReadingProgress reading,
            OrganisationCache organisations,
            PrintRuns runs,
            CountingRuns counting,
            NamingActors namingActors,
            Clock clock) {
        this.reading = reading;
        this.organisations = organisations;
        this.runs = runs;
        this.counting = counting;
        this.namingActors = namingActors;
        this.clock = clock;
    }

    Mono<OrderPrinting> of(Actor actor, StampOrder order, Cursor at) {
        return reading.of(actor, order.id(), at)
                .flatMap(progress -> runs.ofJobs(progress.jobs().items(), RUNS_OF_A_JOB)
                        .collectList()
                        .flatMap(found -> of(order, progress, found)));
    }

    private Mono<OrderPrinting> of(StampOrder order, PrintProgress progress, List<PrintRun> found) {
        List<String> actors = Stream.concat(
                        progress.jobs().items().stream().map(job -> job.asked().by()),
                        found.stream().map(run -> run.begun().by()))
                .toList();
        return Mono.zip(organisations.find(order.printHouse()), counting.of(order.id(), found), namingActors.of(actors))
                .map(known -> new OrderPrinting(
                        order,
                        known.getT1().orElse(null),
                        progress,
                        found.stream()
                                .collect(
                                        Collectors.groupingBy(run -> run.begun().job())),
                        known.getT2(),
                        known.getT3(),
                        clock.instant()));
    }
}
