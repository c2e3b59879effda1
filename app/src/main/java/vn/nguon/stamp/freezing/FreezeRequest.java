package vn.nguon.stamp.freezing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.selection.StampSelection;

/**
 * Which stamps are to be held, and why.
 *
 * @param first the first serial of the range, or the only one
 * @param count how many from the first on, instead of the last
 * @param codes instead of a range, stamps by their codes
 */
public record FreezeRequest(
        @Nullable String first,
        @Nullable String last,
        @Nullable Long count,
        @Nullable List<String> codes,
        @Nullable String reason) {

    public StampSelection selection() {
        return StampSelection.read(first, last, count, codes);
    }
}
