package vn.nguon.scan.suspicion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.VietnamTime;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.suspicion.Suspicion.Audience;

/**
 * A package that should have been eaten long ago is not for sale any more; a copy of its stamp may be. Whoever kept a
 * package can scan it, so everybody is told only once many do.
 *
 * @param networks so many on one day are many
 */
record LongAfterSale(Duration afterExpiry, Duration afterRetail, int networks) implements SuspicionRule {

    private static final Message REASON = Message.of("suspicion.long-after-sale");

    @Override
    public String name() {
        return "long-after-sale";
    }

    @Override
    public @Nullable Suspicion about(ScanHistory history, SaleWindow sale) {
        Instant gone = gone(sale);
        if (gone == null || history.last().isBefore(gone)) {
            return null;
        }
        return new Suspicion(
                name(),
                scannedByMany(history, ScanDay.of(gone)) ? Audience.EVERYBODY : Audience.INSPECTORS,
                REASON,
                List.of(
                        new Suspicion.Seen(history.first(), null, Math.max(1, history.scans() - 1)),
                        new Suspicion.Seen(history.last(), null, 1)));
    }

    private boolean scannedByMany(ScanHistory history, LocalDate gone) {
        return history.days().stream()
                .anyMatch(day -> day.networks() >= networks && day.day().isAfter(gone));
    }

    private @Nullable Instant gone(SaleWindow sale) {
        if (sale.expiresOn() != null) {
            return sale.expiresOn()
                    .plusDays(1)
                    .atStartOfDay(VietnamTime.ZONE)
                    .toInstant()
                    .plus(afterExpiry);
        }
        return sale.retailed() == null ? null : sale.retailed().plus(afterRetail);
    }
}
