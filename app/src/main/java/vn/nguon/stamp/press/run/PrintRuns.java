package vn.nguon.stamp.press.run;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.job.PrintJob;

/** The print runs of all jobs. */
@Component
public class PrintRuns {

    private final PrintRunRows rows;
    private final StampOrders orders;

    PrintRuns(PrintRunRows rows, StampOrders orders) {
        this.rows = rows;
        this.orders = orders;
    }

    /** The run, or {@link NotFound}. */
    public Mono<PrintRun> get(RunId id) {
        return rows.get(id.value()).map(PrintRunRow::run);
    }

    /** The run if its order concerns the actor, else {@link NotFound}. */
    public Mono<PrintRun> getSeen(Actor actor, RunId id) {
        return get(id).flatMap(run -> orders.getSeen(actor, run.begun().order()).thenReturn(run));
    }

    /** The runs of an order that concerns the actor, the latest first. */
    public Flux<PrintRun> seen(Actor actor, OrderId order, UUID before, int limit) {
        return orders.getSeen(actor, order)
                .thenMany(rows.ofOrder(order.value(), before, limit))
                .map(PrintRunRow::run);
    }

    /**
     * The runs of all orders that the organisation prints, the latest first.
     *
     * @param text every word of it is found in the printer's address or the order's number; empty for all
     */
    public Flux<PrintRun> ofPrintHouse(OrganisationId printHouse, String text, UUID before, int limit) {
        return rows.ofPrintHouse(printHouse.value(), text.strip(), before, limit)
                .map(PrintRunRow::run);
    }

    /** The latest runs of each of the jobs, at most so many of one; whether the asker may know is the asker's business. */
    public Flux<PrintRun> ofJobs(Collection<PrintJob> jobs, int each) {
        UUID[] ids = jobs.stream().map(job -> job.id().value()).toArray(UUID[]::new);
        return ids.length == 0 ? Flux.empty() : rows.ofJobs(ids, each).map(PrintRunRow::run);
    }

    /** The run that has the job, if one has. */
    Mono<PrintRun.Going> findGoingOn(PrintJob job) {
        return rows.findByOrderIdAndJobIdAndEndedAtIsNull(
                        job.order().value(), job.id().value())
                .map(PrintRunRow::run)
                .cast(PrintRun.Going.class);
    }

    Mono<PrintRun> add(PrintRun.Begun begun) {
        PrintRun.Going run = new PrintRun.Going(begun, begun.at());
        return rows.insert(PrintRunRow.of(run)).thenReturn(run);
    }

    /** Notes that the run reported. */
    public Mono<Void> heard(PrintRun run, Instant at) {
        return rows.heard(run.begun().order().value(), run.id().value(), at);
    }

    /** Ends a run that goes on; one that ended before stays as it was. */
    Mono<Void> end(PrintRun run, String by, Instant at) {
        return rows.end(run.begun().order().value(), run.id().value(), by, at);
    }
}
