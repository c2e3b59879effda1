package vn.nguon.trace.objection;

import static vn.nguon.trace.objection.GoodsAct.CASE;
import static vn.nguon.trace.objection.GoodsAct.HARVEST;
import static vn.nguon.trace.objection.GoodsAct.PACK;
import static vn.nguon.trace.objection.GoodsAct.PROCESS;
import static vn.nguon.trace.objection.GoodsAct.RETURN;
import static vn.nguon.trace.objection.GoodsAct.SELL;
import static vn.nguon.trace.objection.GoodsAct.SHIP;
import static vn.nguon.trace.objection.GoodsAct.STAMP;
import static vn.nguon.trace.objection.GoodsAct.WRITE_OFF;

import java.util.Set;

/**
 * The rule book of goods: which acts each reason forbids, with the goods themselves and with all that was made of them.
 * {@code docs/spec/rules.md} has the same table, with the verdict that each leads to. What arrives is always recorded,
 * whatever speaks against it: what stands on somebody's floor has to be on the books.
 */
public enum GoodsRule {
    /** Called back: it goes nowhere but back. */
    RECALLED(PROCESS, PACK, STAMP, SHIP, SELL),
    /** Called back once, and the recall has ended. */
    WAS_RECALLED,
    /** An inspector holds it: nothing is done with it until they let it go. */
    HELD(HARVEST, PROCESS, PACK, STAMP, SHIP, RETURN, CASE, SELL, WRITE_OFF),
    /** It failed a test: it may be made into something better, but reaches nobody before it passed. */
    FAILED(PACK, STAMP, SHIP, SELL),
    /** It was taken from what was within a waiting period: what is in it stays in it. */
    TAKEN_TOO_SOON(PROCESS, PACK, STAMP, SHIP, SELL),
    /** It lives, and its waiting period is not over: nothing is taken of it, and nobody buys it to eat. */
    WAITING(HARVEST, PROCESS, PACK, SELL),
    /** Past its last day: no later date is written onto it. */
    EXPIRED(PROCESS, PACK, STAMP, SHIP, SELL);

    @SuppressWarnings("ImmutableEnumChecker") // a Set.of
    private final Set<GoodsAct> forbidden;

    GoodsRule(GoodsAct... forbidden) {
        this.forbidden = Set.of(forbidden);
    }

    /** Whether it says no to that. */
    public boolean forbids(GoodsAct act) {
        return forbidden.contains(act);
    }
}
