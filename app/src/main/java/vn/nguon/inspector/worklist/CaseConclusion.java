package vn.nguon.inspector.worklist;

import org.jspecify.annotations.Nullable;
import vn.nguon.scan.finding.Finding;

/**
 * A finding as it is filled in, and what is to be held because of it.
 *
 * @param first the first serial of the stamps to be held
 * @param last  the last one
 */
record CaseConclusion(
        Finding.@Nullable Outcome outcome,
        @Nullable String finding,
        @Nullable Hold hold,
        @Nullable String first,
        @Nullable String last) {

    /** What can be held. */
    enum Hold {
        STAMPS,
        LOT
    }

    Finding read() {
        return Finding.read(outcome, finding);
    }
}
