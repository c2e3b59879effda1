package vn.nguon.ledger;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers that sort by the time they were made (RFC 9562, 5.7). */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new identifier: 48 bits of Unix milliseconds, then 74 random bits. */
    public static UUID next() {
        return at(Instant.now());
    }

    /** One that sorts as if made at that instant, where it has to agree with a time that is written beside it. */
    public static UUID at(Instant instant) {
        long high = (instant.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
