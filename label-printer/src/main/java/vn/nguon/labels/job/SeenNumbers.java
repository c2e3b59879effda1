package vn.nguon.labels.job;

import java.util.HashMap;
import java.util.Map;

/** The numbers that came by already; a few bits for each, where they lie close together as a job's do. */
final class SeenNumbers {

    private static final int BLOCK = 1024;

    private final Map<Long, long[]> blocks = new HashMap<>();
    private long[] block = new long[0];
    private long current = -1;

    /** Notes it; false when it came by before. */
    boolean add(long number) {
        if (number / BLOCK != current) {
            current = number / BLOCK;
            block = blocks.computeIfAbsent(current, key -> new long[BLOCK / Long.SIZE]);
        }
        int place = (int) (number % BLOCK);
        long bit = 1L << place % Long.SIZE;
        boolean isNew = (block[place / Long.SIZE] & bit) == 0;
        block[place / Long.SIZE] |= bit;
        return isNew;
    }
}
