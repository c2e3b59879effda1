package vn.nguon.cooperative.activate;

import java.util.List;
import java.util.stream.Collectors;
import vn.nguon.language.Language;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.trace.Lot;
import vn.nguon.trace.objection.Objection;

/**
 * What will happen if somebody says yes.
 *
 * @param doubts     what stands in the way, as far as can be seen now
 * @param objections what speaks against the goods
 * @param refused    whether it would be refused, as things stand
 */
public record ActivationPreview(
        Lot lot, List<StampRange> stamps, List<String> doubts, List<Objection> objections, boolean refused) {

    private static final int NAMED = 5;

    public long count() {
        return stamps.stream().mapToLong(StampRange::count).sum();
    }

    /** {@code 0000000010009–0000000059991}, the first few ranges of many. */
    public String serials() {
        String named = stamps.stream().limit(NAMED).map(StampRange::serials).collect(Collectors.joining(", "));
        return stamps.size() > NAMED ? named + ", …" : named;
    }

    /** {@code 5.000 tem, 0000000010009–0000000059991, cho lô SEN-2026-041}. */
    public String words(Language in) {
        return in.number(count())
                + in.choose(" tem, ", count() == 1 ? " stamp, " : " stamps, ")
                + serials()
                + in.choose(", cho lô ", ", onto lot ")
                + lot.code();
    }

    /** How many packs of the lot bear no stamp yet. */
    public long room() {
        return lot.quantity().amount().longValue() - lot.stampsActivated();
    }
}
