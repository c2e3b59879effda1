package vn.nguon.surveillance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nguon.language.LocalizedText;

/**
 * The rules over the chain that raise alerts; {@code docs/spec/alerts.md} has them in one table, with what each goes by.
 * The first are named for the refusal by which somebody was told no: {@code goods-are-recalled}.
 */
public enum ChainRule {
    /** Tried, and refused. */
    GOODS_ARE_RECALLED("Thử dùng hàng đang thu hồi", "Tried to use recalled goods"),
    LOT_IS_FROZEN("Thử dùng lô đang bị giữ", "Tried to use a held lot"),
    GOODS_FAILED_THEIR_TEST("Thử dùng hàng không đạt kiểm nghiệm", "Tried to use goods that failed a test"),
    WITHIN_WAITING_PERIOD("Thử lấy hàng khi còn cách ly", "Tried to take goods within a waiting period"),
    GOODS_TAKEN_TOO_SOON("Thử dùng hàng lấy trong lúc cách ly", "Tried to use goods taken within a waiting period"),
    GOODS_HAVE_EXPIRED("Thử dùng hàng quá hạn", "Tried to use expired goods"),
    MORE_STAMPS_THAN_PACKS("Thử dán nhiều tem hơn số gói", "Tried to use more stamps than packs"),
    NO_BARE_PACKS_IN_HAND("Thử dán tem lên gói đã đi", "Tried to stamp packs that have left"),
    STAMPS_STAY_ON_QUESTIONED_GOODS("Thử gỡ tem khỏi hàng bị nghi", "Tried to take stamps off questioned goods"),
    OUTPUT_EXCEEDS_INPUTS("Thử ghi ra nhiều hơn vào", "Tried to record more made than went in"),
    MORE_RECEIVED_THAN_SHIPPED("Thử nhận nhiều hơn đã gửi", "Tried to receive more than was sent"),
    FORBIDDEN_ACT("Thử làm việc bị cấm", "Tried what is forbidden"),
    /** Recorded, and unusual. */
    LATE_RECORDS("Ghi muộn", "Recorded late"),
    SEASON_IN_AN_HOUR("Cả vụ ghi trong một giờ", "A season recorded within an hour"),
    HARVEST_BEYOND_CEILING("Thu hoạch nhiều bất thường", "A harvest beyond its kind"),
    SHARED_PLANTING_AREA("Hai đơn vị chung mã vùng trồng", "A planting-area code of two organisations"),
    CERTIFICATE_OF_ANOTHER_PLANT("Chứng nhận của cây khác", "A certificate of another plant"),
    GOODS_OF_ANOTHER_KIND("Hàng khác loại vào sản phẩm", "Goods of another kind in a product"),
    ACTIVATION_AFTER_GOODS_LEFT("Kích hoạt khi hàng đã đi", "Activated after the goods left"),
    SHIPMENT_NOT_RECEIVED("Hàng gửi mãi chưa ai nhận", "Sent, and never received");

    private final String vi;
    private final String en;

    ChainRule(String vietnamese, String english) {
        this.vi = vietnamese;
        this.en = english;
    }

    /** Its name in the table and the API: {@code late-records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called for people. */
    public LocalizedText words() {
        return new LocalizedText(vi, en);
    }

    /** That of a code; one that is not known is a forbidden act. */
    public static ChainRule of(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElse(FORBIDDEN_ACT);
    }

    /** That of a refusal's name; of stamps that stay on goods there are several, one for what speaks against these. */
    public static ChainRule broken(String refusal) {
        return refusal.startsWith("stamps-stay-on-") ? STAMPS_STAY_ON_QUESTIONED_GOODS : of(refusal);
    }

    /** SQL: of a column with a code the words in both languages, to be searched. */
    static String wordsOf(String column) {
        return Arrays.stream(values())
                .map(rule -> "when '" + rule.code() + "' then '" + rule.vi + " " + rule.en + "'")
                .collect(Collectors.joining(" ", "case " + column + " ", " else '' end"));
    }
}
