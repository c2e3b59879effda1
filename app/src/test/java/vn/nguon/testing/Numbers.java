package vn.nguon.testing;

import java.util.concurrent.atomic.AtomicLong;
import vn.nguon.gs1.CheckDigit;

/** Keys that nobody else in the tests has, from the prefix GS1 keeps for demonstrations, 952. */
public final class Numbers {

    private static final AtomicLong COUNT = new AtomicLong();

    private Numbers() {}

    /** 13 digits. */
    public static String gln() {
        return CheckDigit.append("952%09d".formatted(COUNT.incrementAndGet()));
    }

    /** 14 digits. */
    public static String gtin() {
        return CheckDigit.append("0952%09d".formatted(COUNT.incrementAndGet()));
    }
}
