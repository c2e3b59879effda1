package vn.nguon.scan.suspicion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.scan.history.RegionSighting;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.suspicion.Suspicion.Audience;

/**
 * One package cannot be in two provinces at once, nor go from one to a far one within an hour. Each network says once a
 * day where it is, so that two of a day are of two networks; two of different days may be of one, and say nothing.
 *
 * @param pairs of such sightings, none being in two of them, and everybody is told
 * @param days  if they are of so many days
 */
record FarApartTooSoon(double kilometres, Duration within, int pairs, int days) implements SuspicionRule {

    private static final Message REASON = Message.of("suspicion.far-apart", "kilometres", "minutes");

    @Override
    public String name() {
        return "far-apart-too-soon";
    }

    @Override
    public @Nullable Suspicion about(ScanHistory history, SaleWindow sale) {
        List<Pair> found = pairs(history.sightings());
        if (found.isEmpty()) {
            return null;
        }
        Set<LocalDate> on = new HashSet<>();
        found.forEach(pair -> on.add(ScanDay.of(pair.here().at())));
        boolean many = found.size() >= pairs && on.size() >= days;
        return new Suspicion(
                name(),
                many ? Audience.EVERYBODY : Audience.INSPECTORS,
                reason(found.get(found.size() - 1)),
                found.stream()
                        .flatMap(pair -> Stream.of(pair.here(), pair.there()))
                        .map(seen -> new Suspicion.Seen(seen.at(), seen.region(), 1))
                        .toList());
    }

    private record Pair(RegionSighting here, RegionSighting there) {}

    private List<Pair> pairs(List<RegionSighting> sightings) {
        List<Pair> found = new ArrayList<>();
        List<RegionSighting> alone = new ArrayList<>();
        for (RegionSighting there : sightings) {
            RegionSighting here = alone.stream()
                    .filter(other -> tooFar(other, there))
                    .findFirst()
                    .orElse(null);
            if (here == null) {
                alone.add(there);
            } else {
                alone.remove(here);
                found.add(new Pair(here, there));
            }
        }
        return found;
    }

    private boolean tooFar(RegionSighting here, RegionSighting there) {
        return ScanDay.of(here.at()).equals(ScanDay.of(there.at()))
                && Duration.between(here.at(), there.at()).compareTo(within) <= 0
                && here.region().kilometresTo(there.region()) >= kilometres;
    }

    private static Wording reason(Pair pair) {
        long apart = Math.round(pair.here().region().kilometresTo(pair.there().region()) / 10) * 10;
        long minutes = Math.max(
                1, Duration.between(pair.here().at(), pair.there().at()).toMinutes());
        return REASON.with(apart, minutes);
    }
}
