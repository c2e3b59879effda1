package vn.nguon.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that sort by the time they were made (RFC 9562, 5.7), those of one node within a millisecond too: the
 * fraction of the millisecond stands in {@code rand_a} (RFC 9562, 6.2, method 3), and of two of the same fraction the
 * later one takes the next.
 */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST_BY_THIS_CLOCK = new AtomicLong();
    private static final AtomicLong LAST_AT_A_TIME_GIVEN = new AtomicLong();

    private UuidV7() {}

    /** A new identifier: 48 bits of Unix milliseconds, 12 of their fraction, then 62 random bits. */
    public static UUID next() {
        return after(LAST_BY_THIS_CLOCK, Instant.now());
    }

    /** One that sorts as if made at that instant, where it has to agree with a time that is written beside it. */
    public static UUID at(Instant instant) {
        return after(LAST_AT_A_TIME_GIVEN, instant);
    }

    private static UUID after(AtomicLong last, Instant instant) {
        long time = last.accumulateAndGet(ticks(instant), UuidV7::later);
        long high = ((time >>> 12) << 16) | 0x7000L | (time & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Milliseconds, and 4096ths of one. */
    private static long ticks(Instant instant) {
        long fraction = (instant.get(ChronoField.MICRO_OF_SECOND) % 1000) * 4096L / 1000;
        return (instant.toEpochMilli() << 12) | fraction;
    }

    /** Another millisecond is left as it is: a clock that was set back is told by the identifiers as well. */
    private static long later(long last, long now) {
        boolean sameMillisecond = (last >>> 12) == (now >>> 12);
        return sameMillisecond && now <= last ? last + 1 : now;
    }
}
