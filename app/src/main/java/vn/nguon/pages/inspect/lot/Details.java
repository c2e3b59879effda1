package vn.nguon.pages.inspect.lot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Sentence;
import vn.nguon.trace.event.RecordedEvent;

/** What a record says besides, in words; numbers of the platform's own are left out. */
public final class Details {

    private static final Map<String, Sentence> WORDS = words();

    private Details() {}

    /** {@code "Cách làm: sấy lạnh · Hao hụt: 800"}; empty if there is nothing to say. */
    public static String told(RecordedEvent event, Voice in) {
        return WORDS.entrySet().stream()
                .filter(word -> !event.details().getOrDefault(word.getKey(), "").isBlank())
                .map(word -> word.getValue().in(in.language()) + ": "
                        + event.details().get(word.getKey()))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, Sentence> words() {
        Map<String, Sentence> words = new LinkedHashMap<>();
        words.put("from", new Sentence("Từ", "From"));
        words.put("to", new Sentence("Đến", "To"));
        words.put("vehicle", new Sentence("Phương tiện", "Vehicle"));
        words.put("agent", new Sentence("Đã dùng", "Applied"));
        words.put("dose", new Sentence("Liều lượng", "Dose"));
        words.put("harvestFrom", new Sentence("Thu hoạch được từ", "May be harvested from"));
        words.put("method", new Sentence("Cách làm", "Method"));
        words.put("temperature", new Sentence("Nhiệt độ", "Temperature"));
        words.put("moisture", new Sentence("Độ ẩm", "Moisture"));
        words.put("loss", new Sentence("Hao hụt", "Loss"));
        words.put("laboratory", new Sentence("Nơi kiểm nghiệm", "Laboratory"));
        words.put("tested", new Sentence("Chỉ tiêu", "Tested for"));
        words.put("result", new Sentence("Kết quả", "Result"));
        words.put("reportNumber", new Sentence("Số phiếu", "Report number"));
        words.put("case", new Sentence("Kiện", "Case"));
        words.put("expiresOn", new Sentence("Hạn dùng", "Expires"));
        return words;
    }
}
