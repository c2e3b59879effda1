package vn.nguon.pages.words;

import vn.nguon.language.Language;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.nguon.language.LocalizedText;
import vn.nguon.scan.story.SourceShare;

/** The sentences of the consumer's page that have something to fill in. */
public final class Phrases {

    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_MONTH = 30;

    private Phrases() {}

    public static String activatedBy(Language in, String who, LocalDate on) {
        String day = in.day(on);
        return in.choose("Do " + who + " kích hoạt ngày " + day + ".", "Activated by " + who + " on " + day + ".");
    }

    public static String issuedOnly(Language in, String to) {
        return in.choose(
                "Tem cấp cho " + to + ", nhưng chưa gắn với hàng nào.",
                "Issued to " + to + ", but not put on any goods.");
    }

    /** Up to the reason, which follows in the words of who gave it. */
    public static String voidedOn(Language in, LocalDate on) {
        String day = in.day(on);
        return in.choose("Huỷ ngày " + day + ". Lý do:", "Cancelled on " + day + ". Reason:");
    }

    public static String recalledSince(Language in, String lot, LocalDate since) {
        String day = in.day(since);
        return in.choose("Lô " + lot + ", từ ngày " + day + ".", "Lot " + lot + ", since " + day + ".");
    }

    public static String expiredOn(Language in, LocalDate on) {
        String day = in.day(on);
        return in.choose("Hết hạn ngày " + day + ".", "Expired on " + day + ".");
    }

    public static String tryAgainIn(Language in, Duration wait) {
        String time = waiting(in, wait);
        return in.choose("Thử lại sau " + time + ".", "Try again in " + time + ".");
    }

    public static String scannedTimes(Language in, long times, Instant first) {
        String since = in.moment(first);
        String count = in.number(times);
        return in.choose(
                "Đã được quét " + count + " lần, lần đầu lúc " + since + ".",
                "Scanned " + count + " times, first on " + since + ".");
    }

    /** {@code 12 lần}, {@code 12 scans}. */
    public static String times(Language in, long times) {
        return counted(in, times, "lần", "scan", "scans");
    }

    /** {@code 12 mạng khác nhau}. */
    public static String networks(Language in, long networks) {
        return counted(in, networks, "mạng khác nhau", "network", "different networks");
    }

    /** {@code 9 khâu, 4 nơi, 42 ngày}. */
    public static String journeySum(Language in, int stages, int places, long days) {
        String sum =
                counted(in, stages, "khâu", "stage", "stages") + ", " + counted(in, places, "nơi", "place", "places");
        return days < 1 ? sum : sum + ", " + days(in, days);
    }

    /** {@code 12 gói}, {@code 12 packs}. */
    public static String packs(Language in, BigDecimal packs) {
        return in.number(packs) + '\u00a0' + in.choose("gói", packs.compareTo(BigDecimal.ONE) == 0 ? "pack" : "packs");
    }

    /** {@code 7 ngày}, {@code 7 days}. */
    public static String days(Language in, long days) {
        return counted(in, days, "ngày", "day", "days");
    }

    /** How long goods keep: {@code 2 năm}, {@code 18 tháng}, {@code 10 ngày}. */
    public static String shelfLife(Language in, int days) {
        if (days % DAYS_A_YEAR == 0) {
            return counted(in, days / DAYS_A_YEAR, "năm", "year", "years");
        }
        return days % DAYS_A_MONTH == 0 ? counted(in, days / DAYS_A_MONTH, "tháng", "month", "months") : days(in, days);
    }

    /** A length in metres: {@code 500 m}, {@code 20 km}. */
    public static String distance(Language in, long metres) {
        return metres >= 1000 ? in.number(metres / 1000) + "\u00a0km" : in.number(metres) + "\u00a0m";
    }

    /** What is warned of since the goods were packed. */
    public static LocalizedText warnedSince(LocalizedText warnings) {
        return new LocalizedText(
                "Nhà sản xuất lưu ý thêm sau khi đóng gói: " + warnings.vi(),
                warnings.en().isEmpty() ? "" : "The maker’s warnings since it was packed: " + warnings.en());
    }

    public static String stagesMissing(Language in, int missing) {
        return in.choose(
                "Thiếu ghi chép của " + missing + " khâu",
                missing == 1 ? "1 stage has no record" : missing + " stages have no record");
    }

    /** {@code Không đạt «Chì (Pb)» ngày 12/11/2026, và chưa có lần kiểm nghiệm sau nào đạt.} */
    public static String failedTestOn(Language in, String tested, LocalDate day, boolean ofIngredient) {
        return in.choose(
                (ofIngredient ? "Nguyên liệu của hàng này không đạt kiểm nghiệm" : "Không đạt kiểm nghiệm")
                        + (tested.isEmpty() ? "" : " «" + tested + "»") + " ngày " + in.day(day)
                        + ", và chưa có lần kiểm nghiệm sau nào đạt.",
                (ofIngredient ? "Something these goods were made from failed a test" : "They failed a test")
                        + (tested.isEmpty() ? "" : " of “" + tested + "”") + " on " + in.day(day)
                        + ", and passed none since.");
    }

    /** {@code Được lấy ngày 30/11/2026 sau khi dùng «…»; từ ngày 09/12/2026 mới hết thời gian cách ly.} */
    public static String takenTooSoon(Language in, String agent, LocalDate taken, LocalDate until, boolean ofIngredient) {
        return in.choose(
                (ofIngredient ? "Nguyên liệu của hàng này được lấy ngày " : "Được lấy ngày ") + in.day(taken)
                        + " sau khi dùng «" + agent + "»; từ ngày " + in.day(until) + " mới hết thời gian cách ly.",
                (ofIngredient ? "Something these goods were made from was taken on " : "Taken on ") + in.day(taken)
                        + " after “" + agent + "” had been used; the waiting period was over on " + in.day(until)
                        + ".");
    }

    /** {@code 60 % của đơn vị, 40 % mua từ Quảng Trị}. */
    public static String sources(Language in, List<SourceShare> sources) {
        return sources.stream().map(each -> source(in, each)).collect(Collectors.joining(", "));
    }

    private static String source(Language in, SourceShare each) {
        String part = each.percent() == 0
                ? in.choose("dưới 1\u00a0% ", "less than 1% ")
                : in.choose(each.percent() + "\u00a0% ", each.percent() + "% ");
        return part
                + switch (each.kind()) {
                    case OWN -> in.choose("của đơn vị", "their own");
                    case ANOTHERS -> in.choose("của " + each.name(), "from " + each.name());
                    case BOUGHT ->
                        each.origin().isBlank()
                                ? in.choose("mua ngoài, không ghi từ đâu", "bought, from where is not said")
                                : in.choose("mua từ " + each.origin(), "bought from " + each.origin());
                };
    }

    public static String certificateIssued(Language in, String number, String issuer) {
        return in.choose("Số " + number + ", do " + issuer + " cấp", "No. " + number + ", issued by " + issuer);
    }

    public static String validUntil(Language in, LocalDate until) {
        return in.choose("Có giá trị đến " + in.day(until), "Valid until " + in.day(until));
    }

    public static String validNoMore(Language in, LocalDate until) {
        return in.choose("Đã hết hiệu lực từ " + in.day(until), "No longer valid since " + in.day(until));
    }

    public static String expiredSince(Language in, LocalDate until) {
        return in.choose(
                "Còn giá trị khi đóng gói, đã hết hạn ngày " + in.day(until),
                "Valid when it was packed, expired on " + in.day(until));
    }

    public static String expiredBefore(Language in, LocalDate until) {
        return in.choose(
                "Đã hết hạn ngày " + in.day(until) + ", trước khi đóng gói",
                "Expired on " + in.day(until) + ", before it was packed");
    }

    public static String withdrawnOn(Language in, LocalDate day) {
        return in.choose("Đã bị rút ngày " + in.day(day), "Withdrawn on " + in.day(day));
    }

    public static String notYetValid(Language in, LocalDate from) {
        return in.choose("Có giá trị từ " + in.day(from), "Valid from " + in.day(from));
    }

    /** A text as a part of a page, where Vietnamese among English is marked for screen readers. */
    public static Content tell(Language in, LocalizedText text) {
        if (in == Language.VI || !text.en().isEmpty()) {
            return output -> output.writeUserContent(in.say(text));
        }
        return output -> {
            output.writeContent("<span lang=\"vi\">");
            output.writeUserContent(text.vi());
            output.writeContent("</span>");
        };
    }

    /** {@code tel:02343551234} for a number as people write it. */
    public static String dial(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    private static String waiting(Language in, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return seconds < 90
                ? counted(in, seconds, "giây", "second", "seconds")
                : counted(in, (seconds + 59) / 60, "phút", "minute", "minutes");
    }

    private static String counted(Language in, long count, String vietnamese, String one, String many) {
        return in.number(count) + '\u00a0' + in.choose(vietnamese, count == 1 ? one : many);
    }
}
