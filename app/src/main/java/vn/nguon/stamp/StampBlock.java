package vn.nguon.stamp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a thousand neighbouring stamps of one order: who scans one package of a lot tells us of all of them.
 *
 * @param bindings    the ranges that are on goods, in order
 * @param ends the ranges that are out of use, in order
 */
record StampBlock(List<Range<Stamp.Binding>> bindings, List<Range<Stamp.End>> ends) {

    /** Numbers in a block. */
    static final int SIZE = 1024;

    StampBlock {
        bindings = List.copyOf(bindings);
        ends = List.copyOf(ends);
    }

    Stamp.@Nullable Binding binding(long number) {
        return at(bindings, number);
    }

    Stamp.@Nullable End end(long number) {
        return at(ends, number);
    }

    /** How much it weighs in a cache. */
    int weight() {
        return 1 + bindings.size() + ends.size();
    }

    private static <T> @Nullable T at(List<Range<T>> ranges, long number) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range<T> range = ranges.get(middle);
            if (range.last() < number) {
                low = middle + 1;
            } else if (range.first() > number) {
                high = middle - 1;
            } else {
                return range.what();
            }
        }
        return null;
    }

    /** What is true of all stamps from the first to the last. */
    record Range<T>(long first, long last, T what) {}
}
