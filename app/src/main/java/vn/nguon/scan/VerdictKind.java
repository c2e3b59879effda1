package vn.nguon.scan;

import java.util.Arrays;
import java.util.Optional;
import vn.nguon.language.LocalizedText;

/** What a verdict says whatever the stamp: its name, its status, and its words for page, API and inspectors alike. */
public enum VerdictKind {
    GENUINE(
            "genuine",
            200,
            "Tem thật",
            "Genuine stamp",
            "Tem thật, đã kích hoạt cho lô hàng này.",
            "A genuine stamp, activated for these goods."),
    NOT_ACTIVATED(
            "not-activated",
            200,
            "Tem chưa được kích hoạt",
            "This stamp was never activated",
            "Tem này là thật nhưng chưa được kích hoạt. Đừng mua hàng mang tem này.",
            "This stamp is real but was never activated. Do not buy goods that bear it."),
    UNKNOWN(
            "unknown",
            404,
            "Chúng tôi không cấp mã này",
            "We did not issue this code",
            "Chúng tôi không phát hành mã này. Hãy kiểm tra lại mã; nếu đúng, đừng mua hàng.",
            "We did not issue this code. Check the code; if it is right, do not buy the goods."),
    VOIDED(
            "voided",
            410,
            "Tem đã bị huỷ",
            "This stamp was cancelled",
            "Tem này đã bị huỷ. Đừng mua hàng mang tem này.",
            "This stamp was cancelled. Do not buy goods that bear it."),
    RECALLED(
            "recalled",
            200,
            "Hàng đang được thu hồi",
            "These goods are being recalled",
            "Hàng này đang bị thu hồi. Đừng dùng; hãy làm theo thông báo thu hồi.",
            "These goods are being called back. Do not use them; do as the notice says."),
    FAILED_TEST(
            "failed-test",
            200,
            "Hàng không đạt kiểm nghiệm",
            "These goods failed a test",
            "Hàng này không đạt kiểm nghiệm. Đừng mua, đừng dùng.",
            "These goods failed a test. Do not buy or use them."),
    WAITING_PERIOD(
            "waiting-period",
            200,
            "Hàng chưa hết thời gian cách ly",
            "Taken before the waiting period was over",
            "Hàng này được thu hoạch hay giết mổ khi chưa hết thời gian cách ly thuốc. Đừng mua, đừng dùng.",
            "These goods were taken before the waiting period of a treatment was over. Do not buy or use them."),
    HELD(
            "held",
            200,
            "Hàng đang bị tạm giữ để kiểm tra",
            "Held for inspection",
            "Cơ quan kiểm tra đang tạm giữ. Chưa nên mua hay dùng cho đến khi có kết luận.",
            "Inspectors hold this. Do not buy or use it before they have come to a finding."),
    EXPIRED(
            "expired",
            200,
            "Hàng đã hết hạn dùng",
            "These goods have expired",
            "Hàng này đã hết hạn sử dụng. Đừng dùng.",
            "These goods are past their last day. Do not use them."),
    POSSIBLE_COPY(
            "possible-copy",
            200,
            "Tem này có thể đã bị sao chép",
            "This stamp may have been copied",
            "Tem này có thể đã bị sao chép. Hãy xem bằng chứng và hỏi người bán.",
            "This stamp may have been copied. Look at the evidence and ask the seller."),
    MALFORMED(
            "malformed",
            400,
            "Mã chưa đúng",
            "That code is not complete",
            "Mã này chưa đúng dạng. Hãy quét hoặc nhập lại.",
            "This is not the form of a code. Scan or type it again."),
    TOO_MANY_TRIES(
            "too-many-tries",
            429,
            "Xin chờ một chút",
            "Please wait a moment",
            "Mạng này đã thử quá nhiều mã không tồn tại. Hãy chờ một lát rồi quét lại.",
            "Too many codes that do not exist were tried from this network. Wait a little and scan again.");

    private final String code;
    private final int status;
    private final String headlineVi;
    private final String headlineEn;
    private final String summaryVi;
    private final String summaryEn;

    VerdictKind(String code, int status, String headlineVi, String headlineEn, String summaryVi, String summaryEn) {
        this.code = code;
        this.status = status;
        this.headlineVi = headlineVi;
        this.headlineEn = headlineEn;
        this.summaryVi = summaryVi;
        this.summaryEn = summaryEn;
    }

    /** The kind that the record of scans calls so; empty for a name of which we know nothing. */
    public static Optional<VerdictKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As the API and the record of scans call it: {@code possible-copy}. */
    public String code() {
        return code;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** A few words, first on the page. */
    public LocalizedText headline() {
        return new LocalizedText(headlineVi, headlineEn);
    }

    /** One sentence, with what to do where it warns. */
    public LocalizedText summary() {
        return new LocalizedText(summaryVi, summaryEn);
    }
}
