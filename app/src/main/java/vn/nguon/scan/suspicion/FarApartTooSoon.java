package vn.nguon.scan.suspicion;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Sentence;
import vn.nguon.scan.history.History;
import vn.nguon.scan.history.Sighting;

/** One package cannot be in two provinces at once, nor go from one to a far one within an hour. */
record FarApartTooSoon(double kilometres, Duration within) implements SuspicionRule {

    @Override
    public String name() {
        return "far-apart-too-soon";
    }

    @Override
    public @Nullable Suspicion about(History history, Sale sale) {
        List<Sighting> sightings = history.sightings();
        for (int later = 1; later < sightings.size(); later++) {
            Sighting here = sightings.get(later - 1);
            Sighting there = sightings.get(later);
            if (Duration.between(here.at(), there.at()).compareTo(within) <= 0
                    && here.region().kilometresTo(there.region()) >= kilometres) {
                return suspicion(here, there);
            }
        }
        return null;
    }

    private Suspicion suspicion(Sighting here, Sighting there) {
        long apart = Math.round(here.region().kilometresTo(there.region()) / 10) * 10;
        long minutes = Math.max(1, Duration.between(here.at(), there.at()).toMinutes());
        return new Suspicion(
                name(),
                new Sentence(
                        "Tem này được quét ở hai nơi cách nhau khoảng " + apart + " km trong vòng " + minutes
                                + " phút.",
                        "This stamp was scanned in two places about " + apart + " km apart within " + minutes
                                + " minutes."),
                List.of(
                        new Suspicion.Seen(here.at(), here.region(), 1),
                        new Suspicion.Seen(there.at(), there.region(), 1)));
    }
}
