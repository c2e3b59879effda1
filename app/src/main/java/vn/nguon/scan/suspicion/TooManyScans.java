package vn.nguon.scan.suspicion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Sentence;
import vn.nguon.scan.history.History;

/** One package is scanned by a few people; a picture of its stamp, printed a thousand times, by many. */
record TooManyScans(long most) implements SuspicionRule {

    @Override
    public String name() {
        return "too-many-scans";
    }

    @Override
    public @Nullable Suspicion about(History history, Sale sale) {
        if (history.scans() <= most) {
            return null;
        }
        return new Suspicion(
                name(),
                new Sentence(
                        "Tem này đã được quét " + history.scans() + " lần, nhiều hơn mức thường thấy ở một gói hàng.",
                        "This stamp was scanned " + history.scans()
                                + " times, more often than one package usually is."),
                List.of(
                        new Suspicion.Seen(history.first(), null, 1),
                        new Suspicion.Seen(history.last(), null, history.scans() - 1)));
    }
}
