package vn.nguon.stamp.selection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguon.language.LocalizedText;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;

/** The first of the stamps that an act cannot be done with, in words and for machines. */
public final class ConflictingStamps {

    /** How many ranges are named at most. */
    public static final int NAMED = 5;

    private ConflictingStamps() {}

    /** A sentence with {@code %s} where the serials go. */
    public static LocalizedText sentence(List<StampRange> stamps, String vi, String en) {
        String serials = stamps.stream().limit(NAMED).map(StampRange::serials).collect(Collectors.joining(", "));
        String more = stamps.size() > NAMED ? ", …" : "";
        return new LocalizedText(vi.formatted(serials + more), en.formatted(serials + more));
    }

    /** The problem's further member {@code stamps}: first and last serial of each. */
    public static Map<String, Object> details(List<StampRange> stamps) {
        return Map.of(
                "stamps",
                stamps.stream()
                        .limit(NAMED)
                        .map(range -> Map.of(
                                "first", StampSerial.of(range.first()).toString(),
                                "last", StampSerial.of(range.last()).toString()))
                        .toList());
    }
}
