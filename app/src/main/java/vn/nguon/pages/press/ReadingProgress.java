package vn.nguon.pages.press;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.press.outcome.StampsLeft;
import vn.nguon.stamp.press.tally.CountingPrints;

/** Reads how far the printing of an order is. */
@Component
public class ReadingProgress {

    private final PrintJobs jobs;
    private final CountingPrints counting;
    private final StampsLeft left;

    ReadingProgress(PrintJobs jobs, CountingPrints counting, StampsLeft left) {
        this.jobs = jobs;
        this.counting = counting;
        this.left = left;
    }

    /** What the actor sees of it, the latest jobs first. */
    public Mono<PrintProgress> of(Actor actor, OrderId order, Cursor at) {
        return jobs.seen(actor, null, order, null, at.before(), at.limit() + 1)
                .as(at.slice((PrintJob job) -> job.id().value()))
                .flatMap(found -> of(order, found));
    }

    private Mono<PrintProgress> of(OrderId order, Slice<PrintJob> found) {
        List<PrintJob> open = found.items().stream()
                .filter(job -> job.state() == PrintJob.State.OPEN)
                .toList();
        return Mono.zip(counting.ofOrders(List.of(order)), counting.ofJobs(found.items()), left.of(open))
                .map(known -> new PrintProgress(known.getT1().get(order), found, known.getT2(), known.getT3()));
    }
}
