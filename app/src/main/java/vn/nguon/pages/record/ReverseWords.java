package vn.nguon.pages.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.RecordedEvent;

/** What was done with goods that did not arrive, go back, or are gone. */
final class ReverseWords {

    private static final Map<String, LocalizedText> OUTCOMES = Map.of(
            "FOUND", new LocalizedText("Phần thiếu: đã tìm thấy", "What was missing: found"),
            "REFUSED", new LocalizedText("Phần thiếu: không nhận, trả lại", "What was missing: refused, sent back"),
            "LOST", new LocalizedText("Phần thiếu: mất", "What was missing: lost"),
            "STOLEN", new LocalizedText("Phần thiếu: bị trộm", "What was missing: stolen"),
            "DESTROYED", new LocalizedText("Phần thiếu: hỏng, đã bỏ", "What was missing: destroyed"));
    private static final Map<String, LocalizedText> CAUSES = Map.of(
            "LOST", new LocalizedText("Ghi giảm: mất", "Written off: lost"),
            "STOLEN", new LocalizedText("Ghi giảm: bị trộm", "Written off: stolen"),
            "DESTROYED", new LocalizedText("Ghi giảm: hỏng, đã huỷ", "Written off: destroyed"));

    private ReverseWords() {}

    /** None for a record of any other kind. */
    static @Nullable LocalizedText title(RecordedEvent event) {
        LocalizedText outcome = OUTCOMES.get(event.details().getOrDefault("outcome", ""));
        if (outcome != null) {
            return outcome;
        }
        LocalizedText cause = CAUSES.get(event.details().getOrDefault("cause", ""));
        if (cause != null || !"returned".equals(event.disposition())) {
            return cause;
        }
        if (event.bizStep().equals("shipping")) {
            return new LocalizedText("Trả lại bên giao", "Sent back");
        }
        return event.stage() == Stage.RETAIL
                ? new LocalizedText("Khách trả lại hàng", "Taken back from a buyer")
                : event.details().containsKey("returnId")
                        ? new LocalizedText("Không nhận chuyến hàng", "Delivery refused")
                        : new LocalizedText("Nhận hàng trả lại", "Received back");
    }
}
