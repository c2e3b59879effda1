package vn.nguon.stamp.press.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.labels.layout.Layouts;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.OrderAdmission;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** Somebody asks for stamps of an issued order to be printed. */
@Component
public class OpeningJobs {

    private final StampOrders orders;
    private final PrintJobs jobs;
    private final OrderAdmission orderAdmission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    OpeningJobs(
            StampOrders orders,
            PrintJobs jobs,
            OrderAdmission orderAdmission,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.orders = orders;
        this.jobs = jobs;
        this.orderAdmission = orderAdmission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Opens a job; by the order's organisation or its print house.
     *
     * @param wanted  the stamps; all of the order's where it says none
     * @param printer the printer it is meant for, as its owner calls it; none for any
     * @param layout  a layout that comes along; none leaves it to whoever prints
     * @return the open job; refused with {@link OrderInAnotherState}, {@link StampsWaitInAnotherJob}, {@link Invalid}, or
     *     where the authority does not admit who and what it is for, or the print house
     */
    public Mono<PrintJob> open(
            Actor actor, OrderId id, TypedRoll wanted, @Nullable String printer, @Nullable String layout) {
        String meantFor = FieldReader.optional("printer", printer, 100);
        String onLayout = layout(layout);
        return unitOfWork.inOneTransaction(orders.getForUpdate(id).flatMap(order -> {
            order.requirePrinting(actor);
            StampOrder.Issued issued = order.requireIssued();
            StampRange stamps = wanted.within(issued.issue().numbers());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return orderAdmission
                    .requirePrinting(actor, order)
                    .then(jobs.findHolding(id, stamps))
                    .flatMap(other -> Mono.<PrintJob>error(new StampsWaitInAnotherJob(other)))
                    .switchIfEmpty(
                            Mono.defer(() -> jobs.add(JobId.next(), id, stamps, meantFor, onLayout, actor.name(), now)))
                    .flatMap(job -> ledger.record(act(actor, issued, job)).thenReturn(job));
        }));
    }

    private static String layout(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        if (!Layouts.names().contains(name)) {
            throw new Invalid(
                    "layout",
                    "Không có khổ tem «" + name + "». Hãy chọn một trong: " + String.join(", ", Layouts.names()) + ".",
                    "There is no layout “" + name + "”. Choose one of: " + String.join(", ", Layouts.names()) + ".");
        }
        return name;
    }

    private static Act act(Actor actor, StampOrder.Issued order, PrintJob job) {
        return new Act(
                "print-job-opened",
                actor.name(),
                List.of(job.id().subject(), order.id().subject(), order.owner().subject()),
                Map.of(
                        "numbers", job.stamps(),
                        "printer", job.asked().printer(),
                        "layout", job.asked().layout()));
    }
}
