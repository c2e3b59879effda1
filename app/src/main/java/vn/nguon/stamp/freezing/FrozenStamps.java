package vn.nguon.stamp.freezing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;

/** The stamps that are held at one moment. */
public final class FrozenStamps {

    private final TreeMap<Long, Range> byFirst;

    /** The stamps of these ranges, no two of which overlap. */
    public FrozenStamps(Collection<Range> ranges) {
        this.byFirst = ranges.stream()
                .collect(Collectors.toMap(
                        range -> range.stamps().first(), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** The range that holds the stamp, or null if nobody holds it. */
    public @Nullable Range holding(StampNumber number) {
        Map.Entry<Long, Range> before = byFirst.floorEntry(number.value());
        return before == null || !before.getValue().stamps().holds(number.value()) ? null : before.getValue();
    }

    /**
     * Consecutive stamps that are held.
     *
     * @param freeze the act that froze them
     */
    public record Range(UUID freeze, StampRange stamps, String reason) {}
}
