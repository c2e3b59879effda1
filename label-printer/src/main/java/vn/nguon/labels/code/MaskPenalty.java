package vn.nguon.labels.code;

/**
 * The penalty score of a masked code (ISO/IEC 18004, 7.8.3.1): how badly it could be misread, counted for a whole row of modules at once.
 *
 * <p>A row is a word, its leftmost module in the lowest bit; a bit of {@code row >> k} is the module k to the right.
 * It agrees with ZXing's count to the last point, so the mask chosen is the same.
 */
final class MaskPenalty {

    private static final int RUN_AND_BLOCK = 3;
    private static final int FINDER = 40;
    private static final int BALANCE = 10;

    private MaskPenalty() {}

    /**
     * The penalty of a code of at most 61 rows.
     *
     * @param limit from which on it is of no interest: the count may end there
     */
    static int of(long[] rows, int limit) {
        int size = rows.length;
        int penalty = RUN_AND_BLOCK * blocks(rows, size) + runsDown(rows, size) + balance(rows, size);
        if (penalty < limit) {
            penalty += runsAcross(rows, size);
        }
        if (penalty < limit) {
            penalty += FINDER * (findersAcross(rows, size) + findersDown(rows, size));
        }
        return penalty;
    }

    /**
     * Five or more modules of one colour cost 3, each further one costs 1: a run of n costs n − 2. Its neighbours-alike
     * bits are n − 1 in a row, n − 4 of them start four such bits, and one of these starts the run.
     */
    private static int runsAcross(long[] rows, int size) {
        int penalty = 0;
        for (long row : rows) {
            long alike = ~(row ^ row >>> 1) & lowest(size - 1);
            long pairs = alike & alike >>> 1;
            long fours = pairs & pairs >>> 2;
            penalty += Long.bitCount(fours) + 2 * Long.bitCount(fours & ~(fours << 1));
        }
        return penalty;
    }

    private static int runsDown(long[] rows, int size) {
        int penalty = 0;
        long all = lowest(size);
        long before = 0;
        for (int y = 0; y + 4 < size; y++) {
            long row = rows[y];
            long differing = (row ^ rows[y + 1]) | (row ^ rows[y + 2]) | (row ^ rows[y + 3]) | (row ^ rows[y + 4]);
            long fours = ~differing & all;
            penalty += Long.bitCount(fours) + 2 * Long.bitCount(fours & ~before);
            before = fours;
        }
        return penalty;
    }

    /** Squares of 2 × 2 modules of one colour. */
    private static int blocks(long[] rows, int size) {
        int blocks = 0;
        for (int y = 0; y + 1 < size; y++) {
            long row = rows[y];
            long below = rows[y + 1];
            long differing = (row ^ row >>> 1) | (row ^ below) | (row ^ below >>> 1);
            blocks += Long.bitCount(~differing & lowest(size - 1));
        }
        return blocks;
    }

    /** Dark-light-dark-dark-dark-light-dark with four light modules before or after it, all inside the code. */
    private static int findersAcross(long[] rows, int size) {
        int finders = 0;
        for (long row : rows) {
            long pattern = row & ~(row >>> 1) & row >>> 2 & row >>> 3 & row >>> 4 & ~(row >>> 5) & row >>> 6;
            long light = ~(row | row >>> 1 | row >>> 2 | row >>> 3) & lowest(size - 3);
            finders += Long.bitCount(pattern & (light << 4 | light >>> 7));
        }
        return finders;
    }

    private static int findersDown(long[] rows, int size) {
        int finders = 0;
        for (int y = 0; y + 6 < size; y++) {
            long pattern =
                    rows[y] & ~rows[y + 1] & rows[y + 2] & rows[y + 3] & rows[y + 4] & ~rows[y + 5] & rows[y + 6];
            if (pattern != 0) {
                finders += Long.bitCount(pattern & (light(rows, y - 4) | light(rows, y + 7)));
            }
        }
        return finders;
    }

    /** Columns that are light in the four rows from {@code y}; none when they are not all inside. */
    private static long light(long[] rows, int y) {
        return y < 0 || y + 4 > rows.length ? 0 : ~(rows[y] | rows[y + 1] | rows[y + 2] | rows[y + 3]);
    }

    /** Ten points for each full five per cent that dark modules are away from half. */
    private static int balance(long[] rows, int size) {
        int dark = 0;
        for (long row : rows) {
            dark += Long.bitCount(row);
        }
        int total = size * size;
        return Math.abs(2 * dark - total) * 10 / total * BALANCE;
    }

    private static long lowest(int bits) {
        return (1L << bits) - 1;
    }
}
