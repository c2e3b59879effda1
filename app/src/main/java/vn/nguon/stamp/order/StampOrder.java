package vn.nguon.stamp.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;

/** A request for stamps, in the state it is in: only what is approved can be issued. */
public sealed interface StampOrder {

    /** What was asked for. */
    Request request();

    State state();

    /** What the authority said; null while it has said nothing. */
    @Nullable Decision decision();

    /** Its stamps; null before they exist. */
    @Nullable Issue issue();

    /** This order with its stamps; refuses with {@link OrderInAnotherState} one that has none yet. */
    default Issued requireIssued() {
        throw new OrderInAnotherState(this);
    }

    /** What an order can be; who tells the states apart does it by a {@code switch} without default. */
    enum State {
        REQUESTED,
        REJECTED,
        APPROVED,
        ISSUED
    }

    /** Who is to print it, once somebody said so. */
    default @Nullable OrganisationId printHouse() {
        return null;
    }

    default OrderId id() {
        return request().id();
    }

    default OrganisationId owner() {
        return request().organisation();
    }

    /** Whether the actor prints this order. */
    default boolean isPrintedBy(Actor actor) {
        OrganisationId printHouse = printHouse();
        return printHouse != null && actor.is(Role.PRINT_HOUSE) && actor.actsFor(printHouse);
    }

    /** Refuses with {@link NotFound} all but its owner, its print house, inspectors and the authority. */
    default void requireSeeing(Actor actor) {
        if (!isPrintedBy(actor)) {
            actor.requireSeeing(owner());
        }
    }

    /** Refuses with {@link NotFound} a stranger, and with {@link NotAllowed} all others but its owner and its print house. */
    default void requirePrinting(Actor actor) {
        requireSeeing(actor);
        if (!isPrintedBy(actor) && !actor.worksFor(owner())) {
            throw new NotAllowed();
        }
    }

    /** Waits for the authority. */
    record Requested(Request request) implements StampOrder {
        @Override
        public State state() {
            return State.REQUESTED;
        }

        @Override
        public @Nullable Decision decision() {
            return null;
        }

        @Override
        public @Nullable Issue issue() {
            return null;
        }
    }

    /** Refused, with the reason. */
    record Rejected(Request request, Decision decision) implements StampOrder {
        @Override
        public State state() {
            return State.REJECTED;
        }

        @Override
        public @Nullable Issue issue() {
            return null;
        }
    }

    /** May be issued. */
    record Approved(
            Request request, Decision decision, @Nullable OrganisationId printHouse) implements StampOrder {
        @Override
        public State state() {
            return State.APPROVED;
        }

        @Override
        public @Nullable Issue issue() {
            return null;
        }
    }

    /** Its stamps exist. */
    record Issued(
            Request request, Decision decision, @Nullable OrganisationId printHouse, Issue issue)
            implements StampOrder {
        @Override
        public State state() {
            return State.ISSUED;
        }

        @Override
        public Issued requireIssued() {
            return this;
        }
    }

    /**
     * What was asked for.
     *
     * @param product the only product these stamps may go on; none for stamps that fit any
     */
    record Request(
            OrderId id,
            OrganisationId organisation,
            @Nullable ProductId product,
            long quantity,
            String purpose,
            String by,
            Instant at) {}

    /** What the authority said. */
    record Decision(String by, Instant at, String reason) {}

    /**
     * The stamps, the key that makes their codes, and under what these are printed, for ever.
     *
     * @param gtin    14 digits, that their product went by when they were issued; none for codes at {@code /S/}
     * @param address scheme and host ({@code HTTPS://TEM.EXAMPLE.VN}); none of an order from before it was kept
     */
    record Issue(
            StampRange numbers,
            int keyVersion,
            @Nullable String gtin,
            @Nullable String address,
            String by,
            Instant at) {}
}
