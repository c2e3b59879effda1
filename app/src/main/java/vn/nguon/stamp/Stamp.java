package vn.nguon.stamp;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.trace.LotId;

/** A stamp as somebody finds it: its state follows from the ranges that hold its number. */
public sealed interface Stamp {

    /** This stamp, if we issued it. */
    Optional<Issued> issued();

    /** We did not issue it. Nothing more is told of it, whatever the reason. */
    record Unknown() implements Stamp {

        @Override
        public Optional<Issued> issued() {
            return Optional.empty();
        }
    }

    /** One that we issued. */
    sealed interface Issued extends Stamp {

        @Override
        default Optional<Issued> issued() {
            return Optional.of(this);
        }

        StampNumber number();

        Origin origin();

        State state();

        /** The goods it is on, or was on when it was taken out of use; null if it never was on any. */
        @Nullable Binding binding();

        /** When and why it was taken out of use; null if it was not. */
        @Nullable End end();
    }

    /** What a stamp of ours can be; who tells the states apart does it by a {@code switch} without default. */
    enum State {
        NOT_ACTIVATED,
        ACTIVATED,
        VOIDED
    }

    /** Printed perhaps, on no goods yet. */
    record NotActivated(StampNumber number, Origin origin) implements Issued {
        @Override
        public State state() {
            return State.NOT_ACTIVATED;
        }

        @Override
        public @Nullable Binding binding() {
            return null;
        }

        @Override
        public @Nullable End end() {
            return null;
        }
    }

    /** On goods. */
    record Activated(StampNumber number, Origin origin, Binding binding) implements Issued {
        @Override
        public State state() {
            return State.ACTIVATED;
        }

        @Override
        public @Nullable End end() {
            return null;
        }
    }

    /** Out of use. */
    record Voided(
            StampNumber number,
            Origin origin,
            End end,
            @Nullable Binding binding) implements Issued {
        @Override
        public State state() {
            return State.VOIDED;
        }
    }

    /**
     * Where it comes from.
     *
     * @param organisation who ordered it
     * @param product      the only product it may go on; none for any
     * @param gtin         that its code was issued under, for ever; none for a code at {@code /S/}
     */
    record Origin(
            OrderId order,
            OrganisationId organisation,
            @Nullable ProductId product,
            @Nullable Gtin gtin) {}

    /**
     * The goods it is on.
     *
     * @param organisation who put it there
     * @param at           when they said they did
     */
    record Binding(UUID activation, LotId lot, @Nullable PlaceId place, OrganisationId organisation, Instant at) {}

    /** When and why it was taken out of use. */
    record End(UUID voiding, VoidingCause cause, String reason, Instant at) {}
}
