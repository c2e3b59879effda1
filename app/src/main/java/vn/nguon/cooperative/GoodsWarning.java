package vn.nguon.cooperative;

import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.trace.objection.Objection;

/** What speaks against goods, in two words, for wherever a lot is one of several. */
public final class GoodsWarning {

    private GoodsWarning() {}

    /** The gravest that stands: {@code bị thu hồi}, {@code bị tạm giữ}, {@code không đạt kiểm nghiệm}; empty for none. */
    public static String of(List<Objection> objections, Language in) {
        return objections.stream()
                .filter(Objection::standing)
                .findFirst()
                .map(each -> said(each, in))
                .orElse("");
    }

    private static String said(Objection objection, Language in) {
        return switch (objection.rule()) {
            case RECALLED, WAS_RECALLED -> in.choose("bị thu hồi", "called back");
            case HELD -> in.choose("bị tạm giữ", "held");
            case FAILED -> in.choose("không đạt kiểm nghiệm", "failed a test");
            case TAKEN_TOO_SOON -> in.choose("lấy khi chưa hết cách ly", "taken within a waiting period");
            case WAITING -> in.choose("đang cách ly", "within a waiting period");
            case EXPIRED -> in.choose("hết hạn dùng", "expired");
        };
    }
}
