package vn.nguon.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a part that was published.
 *
 * @param id       {@code CVE-2026-89044}, {@code GHSA-…}
 * @param part     {@code io.netty:netty-codec-http}
 * @param affected the versions that have it
 */
record Advisory(String id, String part, List<Range> affected, String summary) {

    /**
     * Versions in a row.
     *
     * @param introduced the first that has the fault; {@code 0} for all
     * @param fixed      the first that has it no longer, if there is one
     * @param last       the last that has it, where it is said so
     */
    record Range(
            String introduced,
            @Nullable String fixed,
            @Nullable String last) {

        boolean holds(BundledLibrary part) {
            return (introduced.equals("0") || !part.isOlderThan(introduced))
                    && (fixed == null || part.isOlderThan(fixed))
                    && (last == null || !part.isNewerThan(last));
        }
    }

    boolean concerns(BundledLibrary one) {
        return part.equals(one.name()) && affected.stream().anyMatch(range -> range.holds(one));
    }
}
