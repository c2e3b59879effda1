package vn.nguon.trace.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.VietnamTime;
import vn.nguon.refusal.Refusal;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotIsFrozen;
import vn.nguon.trace.event.EventId;

/** One reason why goods may not be used as others are. */
public sealed interface Objection {

    /** The lot that it is about: the goods themselves, or something that they were made from. */
    Lot lot();

    /** What it forbids. */
    GoodsRule rule();

    /** From when on it speaks against them. */
    Instant since();

    /** The refusal of an act that it forbids. */
    Refusal refusal(GoodsAct act);

    /** Whether it still stands; only a recall may have ended. */
    default boolean standing() {
        return rule() != GoodsRule.WAS_RECALLED;
    }

    /** Whether it is about what the goods are, and not about what somebody said of the lot, which is told with the lot. */
    default boolean isOfGoods() {
        return rule() == GoodsRule.FAILED || rule() == GoodsRule.TAKEN_TOO_SOON;
    }

    /**
     * Whether an act at that time is forbidden. What was done before the reason came up was done: it is recorded, and what
     * was made of the goods is found by it. What an inspector holds stays as it was counted, and stamps are put on now,
     * whatever time somebody says.
     */
    default boolean forbids(GoodsAct act, Instant at) {
        return rule().forbids(act) && (rule() == GoodsRule.HELD || act == GoodsAct.STAMP || !at.isBefore(since()));
    }

    /**
     * A lot was called back.
     *
     * @param notice  what people are told
     * @param contact whom to call
     * @param open    whether it goes on
     */
    record CalledBack(Lot lot, UUID recall, LocalizedText notice, String contact, Instant since, boolean open)
            implements Objection {

        @Override
        public GoodsRule rule() {
            return open ? GoodsRule.RECALLED : GoodsRule.WAS_RECALLED;
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new GoodsAreRecalled(this, act);
        }
    }

    /** An inspector holds a lot. */
    record Held(Lot lot, Instant since) implements Objection {

        @Override
        public GoodsRule rule() {
            return GoodsRule.HELD;
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new LotIsFrozen(lot);
        }
    }

    /**
     * A lot failed a test that nobody declared wrong, and passed none later.
     *
     * @param tested what for
     */
    record FailedTest(Lot lot, EventId test, String tested, String laboratory, OffsetDateTime at) implements Objection {

        @Override
        public GoodsRule rule() {
            return GoodsRule.FAILED;
        }

        @Override
        public Instant since() {
            return at.toInstant();
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new GoodsFailedTheirTest(this, act);
        }
    }

    /**
     * A lot was harvested, slaughtered or packed before the waiting period of what it was taken from was over.
     *
     * @param care  the treatment that was to be waited for
     * @param agent what was used in it
     * @param until the day on which it could have been taken
     * @param at    when it was taken
     */
    record TakenTooSoon(Lot lot, EventId care, String agent, LocalDate until, OffsetDateTime at) implements Objection {

        @Override
        public GoodsRule rule() {
            return GoodsRule.TAKEN_TOO_SOON;
        }

        @Override
        public Instant since() {
            return at.toInstant();
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new GoodsTakenTooSoon(this, act);
        }
    }

    /** A crop, a herd or a flock that was treated, at the time of the act that is asked about. */
    record Waiting(Lot lot, String agent, LocalDate until, Instant since) implements Objection {

        @Override
        public GoodsRule rule() {
            return GoodsRule.WAITING;
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new WithinWaitingPeriod(this, act);
        }
    }

    /**
     * A lot is past its last day.
     *
     * @param on that day
     */
    record Expired(Lot lot, LocalDate on) implements Objection {

        @Override
        public GoodsRule rule() {
            return GoodsRule.EXPIRED;
        }

        @Override
        public Instant since() {
            return on.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        }

        @Override
        public Refusal refusal(GoodsAct act) {
            return new GoodsHaveExpired(this, act);
        }
    }
}
