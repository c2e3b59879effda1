package vn.nguon.scan.suspicion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.suspicion.Suspicion.Audience;

/**
 * One package is scanned by a few people; a picture of its stamp, printed a thousand times, by many. How often is what
 * anybody can bring about alone; from how many networks, day after day, is not.
 *
 * @param most     more scans than this are told inspectors
 * @param networks so many networks on one day are told inspectors
 * @param days     on so many days, and everybody is told
 * @param within   if they all are in this time
 */
record TooManyScans(long most, int networks, int days, Duration within) implements SuspicionRule {

    private static final Message MANY_NETWORKS = Message.of("suspicion.many-networks", "networks", "days");
    private static final Message MANY_SCANS = Message.of("suspicion.many-scans", "n");

    @Override
    public String name() {
        return "too-many-scans";
    }

    @Override
    public @Nullable Suspicion about(ScanHistory history, SaleWindow sale) {
        LocalDate earliest = ScanDay.of(history.last().minus(within));
        List<ScanDay> many = history.days().stream()
                .filter(day -> day.networks() >= networks && !day.day().isBefore(earliest))
                .toList();
        if (many.isEmpty()) {
            return history.scans() > most ? oftenScanned(history) : null;
        }
        return new Suspicion(
                name(),
                many.size() >= days ? Audience.EVERYBODY : Audience.INSPECTORS,
                MANY_NETWORKS.with(networks, many.size()),
                many.stream().map(Suspicion.Seen::on).toList());
    }

    private Suspicion oftenScanned(ScanHistory history) {
        List<Suspicion.Seen> evidence = new ArrayList<>();
        evidence.add(new Suspicion.Seen(history.first(), null, 1));
        history.days().stream().map(Suspicion.Seen::on).forEach(evidence::add);
        evidence.add(new Suspicion.Seen(history.last(), null, history.scans() - 1));
        return new Suspicion(name(), Audience.INSPECTORS, MANY_SCANS.with(history.scans()), evidence);
    }
}
