package vn.nguon.stamp.print;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import vn.nguon.stamp.code.StampRange;

/** The numbers of ranges, one after the other; a stream of ten million codes makes no object a number. */
final class StampNumbers implements PrimitiveIterator.OfLong {

    private final Iterator<StampRange> ranges;
    private long next = 1;
    private long last;

    StampNumbers(Iterator<StampRange> ranges) {
        this.ranges = ranges;
    }

    @Override
    public boolean hasNext() {
        return next <= last || ranges.hasNext();
    }

    @Override
    public long nextLong() {
        if (next > last) {
            if (!ranges.hasNext()) {
                throw new NoSuchElementException();
            }
            StampRange range = ranges.next();
            next = range.first();
            last = range.last();
        }
        return next++;
    }
}
