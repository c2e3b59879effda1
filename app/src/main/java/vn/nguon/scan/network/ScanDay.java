package vn.nguon.scan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From how many networks a stamp was scanned on one day.
 *
 * @param day by the clock of the place where the goods are sold
 */
public record ScanDay(LocalDate day, int networks) {

    private static final ZoneId WHERE_GOODS_ARE_SOLD = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day that a moment is on. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, WHERE_GOODS_ARE_SOLD);
    }

    /** When it began. */
    public Instant begins() {
        return day.atStartOfDay(WHERE_GOODS_ARE_SOLD).toInstant();
    }
}
