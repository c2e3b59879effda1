package vn.nguon.scan.network;

import java.time.Instant;
import java.time.LocalDate;
import vn.nguon.language.VietnamTime;

/**
 * From how many networks a stamp was scanned on one day.
 *
 * @param day by the clock of the place where the goods are sold
 */
public record ScanDay(LocalDate day, int networks) {

    /** The day that a moment is on. */
    public static LocalDate of(Instant moment) {
        return VietnamTime.day(moment);
    }

    /** When it began. */
    public Instant begins() {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
