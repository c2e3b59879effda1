package vn.nguon.stamp.press.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;

/** Stamps of an order that somebody asked to have printed. */
public sealed interface PrintJob {

    /** What a job can be; who tells the states apart does it by a {@code switch} without default. */
    enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    /** What is to be printed. */
    Asked asked();

    State state();

    /** Who ended it; null while some of it may be left to print. */
    @Nullable Closing closing();

    /** Why it was called off; null if it was not. */
    default @Nullable String reason() {
        return null;
    }

    /** Refuses with {@link PrintJobCancelled} one that was called off. */
    default void requireNotCancelled() {}

    default JobId id() {
        return asked().id();
    }

    default OrderId order() {
        return asked().order();
    }

    default StampRange stamps() {
        return asked().stamps();
    }

    /** Refuses with {@link NotFound} all but the order's owner, its print house, inspectors and the authority. */
    default void requireSeeing(Actor actor) {
        OrganisationId printHouse = asked().printHouse();
        if (printHouse == null || !actor.is(Role.PRINT_HOUSE) || !actor.actsFor(printHouse)) {
            actor.requireSeeing(asked().owner());
        }
    }

    /** Some of it may be left to print. */
    record Open(Asked asked) implements PrintJob {
        @Override
        public State state() {
            return State.OPEN;
        }

        @Override
        public @Nullable Closing closing() {
            return null;
        }
    }

    /** All of it came out or was voided; single stamps may be printed again for a reason. */
    record Done(Asked asked, Closing closing) implements PrintJob {
        @Override
        public State state() {
            return State.DONE;
        }
    }

    /** Called off; nothing more of it is printed. */
    record Cancelled(Asked asked, Closing closing, String reason) implements PrintJob {
        @Override
        public State state() {
            return State.CANCELLED;
        }

        @Override
        public void requireNotCancelled() {
            throw new PrintJobCancelled(this);
        }
    }

    /**
     * What is to be printed.
     *
     * @param product the only product its stamps may go on; none for stamps that fit any
     * @param printer the printer it is meant for, as its owner calls it; empty for any
     * @param layout  a layout that comes along; empty leaves it to whoever prints
     */
    record Asked(
            JobId id,
            OrderId order,
            OrganisationId owner,
            @Nullable OrganisationId printHouse,
            @Nullable ProductId product,
            StampRange stamps,
            String printer,
            String layout,
            String by,
            Instant at) {}

    /** Who ended it, and when. */
    record Closing(String by, Instant at) {}
}
