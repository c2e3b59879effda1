package vn.nguon.surveillance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;

/**
 * One thing that a rule saw.
 *
 * @param fact  what it is
 * @param value as its kind is written for programs: {@code "120.5"}, {@code "2026-11-30"}, {@code "2026-11-30T02:15:00Z"}
 * @param about the record it was read from, {@code "lot:018f…"}, {@code "event:…"}, {@code "organisation:7"}; if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertFact(Kind fact, String value, @Nullable String about) {

    /** How a value is written. */
    public enum Written {
        TEXT,
        NUMBER,
        MOMENT
    }

    /** What is seen. */
    public enum Kind {
        REFUSED("Đã được trả lời", "Was told", Written.TEXT),
        TRIED_BY("Người làm", "By", Written.TEXT),
        TRIED_AT("Lúc", "At", Written.MOMENT),
        DETAIL("Số liệu", "Figure", Written.TEXT),
        RECORDS("Số bản ghi", "Records", Written.NUMBER),
        LATEST("Muộn nhất, số ngày", "Days late at most", Written.NUMBER),
        HAPPENED_FROM("Nói là xảy ra từ", "Said to have happened from", Written.MOMENT),
        HAPPENED_TO("đến", "to", Written.MOMENT),
        RECORDED_AT("Ghi lúc", "Recorded at", Written.MOMENT),
        RECORD("Bản ghi", "Record", Written.TEXT),
        HARVESTED("Đã thu, kg", "Harvested, kg", Written.NUMBER),
        HECTARES("Diện tích, ha", "Area, ha", Written.NUMBER),
        HEADS("Số con", "Heads", Written.NUMBER),
        YIELD("Năng suất, kg mỗi ha hoặc con", "Yield, kg a hectare or head", Written.NUMBER),
        CEILING("Ngưỡng, kg mỗi ha hoặc con", "Limit, kg a hectare or head", Written.NUMBER),
        CROP("Vụ, đàn", "Crop", Written.TEXT),
        PLANTING_AREA("Mã số vùng trồng", "Planting-area code", Written.TEXT),
        ALSO_USED_BY("Cũng dùng mã này", "Also used by", Written.TEXT),
        PLACE("Nơi", "Place", Written.TEXT),
        CERTIFICATE("Chứng nhận", "Certificate", Written.TEXT),
        CERTIFIED("Chứng nhận nói về", "Certified are", Written.TEXT),
        PRODUCT("Gắn vào sản phẩm", "Put on the product", Written.TEXT),
        BECAME("Thành sản phẩm", "Became", Written.TEXT),
        OTHER_GOODS("Hàng khác loại", "Goods of another kind", Written.TEXT),
        REASON("Lý do đã ghi", "Reason given", Written.TEXT),
        STAMPS("Số tem kích hoạt", "Stamps activated", Written.NUMBER),
        IN_HAND("Số gói còn trong tay lúc ấy", "Packs in hand then", Written.NUMBER),
        GOODS("Hàng", "Goods", Written.TEXT),
        SENT_TO("Gửi đến", "Sent to", Written.TEXT),
        SENT_AT("Gửi lúc", "Sent at", Written.MOMENT);

        private final String vi;
        private final String en;
        private final Written written;

        Kind(String vietnamese, String english, Written written) {
            this.vi = vietnamese;
            this.en = english;
            this.written = written;
        }

        public LocalizedText words() {
            return new LocalizedText(vi, en);
        }

        public Written written() {
            return written;
        }
    }

    static AlertFact of(Kind kind, Object value) {
        return new AlertFact(kind, String.valueOf(value), null);
    }

    /** As it stands in the ledger. */
    Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        entered.put("fact", fact.name());
        entered.put("value", value);
        if (about != null) {
            entered.put("about", about);
        }
        return entered;
    }
}
