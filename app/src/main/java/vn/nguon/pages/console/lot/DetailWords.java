package vn.nguon.pages.console.lot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.Product;
import vn.nguon.refusal.Sentence;
import vn.nguon.trace.event.RecordedEvent;

/** What a record says beside its goods, in words: what the stage plan asked for, and what every record may hold. */
public final class DetailWords {

    private static final Map<String, Sentence> STEPS = Map.of(
            "shipping", new Sentence("Gửi hàng", "Shipped"),
            "receiving", new Sentence("Nhận hàng", "Received"),
            "unpacking", new Sentence("Mở kiện", "Unpacked"),
            "retail_selling", new Sentence("Bán ra", "Sold"));

    private static final Map<String, Sentence> KNOWN = Map.of(
            "note", new Sentence("Ghi chú", "Note"),
            "carrier", new Sentence("Phương tiện", "Carrier"),
            "from", new Sentence("Từ", "From"),
            "to", new Sentence("Đến", "To"),
            "method", new Sentence("Cách làm", "Method"),
            "agent", new Sentence("Đã dùng", "Used"),
            "laboratory", new Sentence("Nơi kiểm nghiệm", "Laboratory"),
            "reportNumber", new Sentence("Số phiếu kết quả", "Report number"),
            "supplier", new Sentence("Người bán", "Supplier"));

    private final Map<String, Sentence> labels = new HashMap<>(KNOWN);

    /** The words for records about goods of that product. */
    DetailWords(@Nullable Product product) {
        if (product != null) {
            product.stagePlan().stages().stream()
                    .flatMap(stage -> stage.fields().stream())
                    .forEach(field -> labels.put(field.code(), field.label()));
        }
    }

    /** A line of what a record says. */
    public record Line(Sentence label, String value) {}

    /** What it says that people have words for; what only machines need is left out. */
    public List<Line> of(RecordedEvent event) {
        List<Line> lines = new ArrayList<>();
        event.details().forEach((code, value) -> {
            Sentence label = labels.get(code);
            if (label != null && !value.isBlank()) {
                lines.add(new Line(label, value));
            }
        });
        return lines;
    }

    /** What was done: the step of a movement, else the stage. */
    public static Sentence name(RecordedEvent event) {
        return STEPS.getOrDefault(event.bizStep(), event.stage().words());
    }
}
