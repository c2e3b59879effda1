package vn.nguon.pages.scanned;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/**
 * The one stamp that was scanned.
 *
 * @param firstScan when it was scanned first; null if this is the first time
 * @param scans how often, this time included
 * @param regions where it was scanned, in coarse words and only as far as people agreed to say
 */
public record ThisStamp(
        String serial,
        @Nullable Instant firstScan,
        long scans,
        List<Region> regions,
        @Nullable Entry entry) {

    public ThisStamp {
        regions = List.copyOf(regions);
    }

    /** So many scans from one region. */
    public record Region(Bilingual name, long scans) {}

    /** Where the public record tells of this stamp. */
    public record Entry(long position, String href) {}
}
