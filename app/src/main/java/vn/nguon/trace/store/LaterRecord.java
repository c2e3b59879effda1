package vn.nguon.trace.store;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguon.language.Language;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;

/**
 * A record that stands, of something that happened later and took goods of a lot.
 *
 * @param time when it happened, with the offset of the clock on the wall there
 * @param left how much of the lot was left right after it, in the lot's unit
 */
public record LaterRecord(LotId lot, EventId event, Stage stage, OffsetDateTime time, Quantity taken, BigDecimal left) {

    private static final int NAMED = 3;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /** Whether it could not have been, had there been so much less of the lot. */
    public boolean wants(LotId of, BigDecimal less) {
        return lot.equals(of) && left.compareTo(less) < 0;
    }

    /** {@code Đóng gói 80 kg lúc 12/11/2026 08:00; …}: the first few, and how many more. */
    public static String named(List<LaterRecord> records, Language language) {
        boolean english = language == Language.EN;
        String named = records.stream()
                .limit(NAMED)
                .map(each -> each.stage.words().in(language) + " " + each.taken.in(language)
                        + (english ? " at " : " lúc ") + MOMENT.format(each.time))
                .collect(Collectors.joining("; "));
        int more = records.size() - NAMED;
        return more <= 0 ? named : named + (english ? "; and " + more + " more" : "; và " + more + " lần nữa");
    }

    /** What a program is told of them. */
    public static List<Map<String, Object>> members(List<LaterRecord> records) {
        return records.stream().map(LaterRecord::members).toList();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("eventId", event.value());
        members.put("lotId", lot.value());
        members.put("stage", stage);
        members.put("time", time);
        members.put("quantity", taken.amount());
        members.put("unit", taken.unit());
        return members;
    }
}
