package vn.nguon.inspector.worklist;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.scan.finding.Finding;

/**
 * A finding as it is filled in, and what is to be held because of it.
 *
 * @param holdReason why, as holders are told; left out: that an inspector found something. What was found is not theirs to
 *                   read unless it is passed on
 * @param first the first serial of the stamps to be held
 * @param last  the last one
 */
record CaseConclusion(
        Finding.@Nullable Outcome outcome,
        @Nullable String finding,
        Finding.@Nullable About about,
        @Nullable String buyersVi,
        @Nullable String buyersEn,
        @Nullable Hold hold,
        @Nullable String holdReason,
        @Nullable String first,
        @Nullable String last) {

    private static final int LONGEST_REASON = 400;

    /** What can be held. */
    enum Hold {
        STAMPS,
        LOT
    }

    /** Why something is held, as whoever has it is told. */
    String toldHolders() {
        String said = FieldReader.prose("holdReason", holdReason, 0, LONGEST_REASON);
        return said.isEmpty() ? "Giữ theo kết luận của thanh tra." : said;
    }

    Finding read() {
        return Finding.read(outcome, finding, outcome == Finding.Outcome.CONFIRMED ? about : null, buyersVi, buyersEn);
    }
}
