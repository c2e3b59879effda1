package vn.nguon.pages.counted;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.pages.chart.SeriesStyle;
import vn.nguon.scan.VerdictKind;

/**
 * Scans of one verdict as a chart shows them.
 *
 * @param place from good (0) to bad
 */
record VerdictSeries(int place, VerdictKind verdict, SeriesStyle tone, LocalizedText words) {

    /** All that are counted, from good to bad. */
    static List<VerdictSeries> all() {
        return Arrays.stream(VerdictKind.values())
                .map(VerdictSeries::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(VerdictSeries::place))
                .toList();
    }

    /** Null for what is answered without a stamp of ours: such scans are nobody's, and not counted. */
    private static @Nullable VerdictSeries of(VerdictKind verdict) {
        return switch (verdict) {
            case GENUINE -> of(0, verdict, SeriesStyle.LEAF, "Tem thật", "Genuine");
            case NOT_ACTIVATED -> of(1, verdict, SeriesStyle.GREY, "Chưa kích hoạt", "Not activated");
            case HELD -> of(2, verdict, SeriesStyle.PALE_LEAF, "Đang tạm giữ", "Held");
            case EXPIRED -> of(3, verdict, SeriesStyle.PALE_AMBER, "Hết hạn dùng", "Expired");
            case POSSIBLE_COPY -> of(4, verdict, SeriesStyle.AMBER, "Nghi sao chép", "Possible copy");
            case VOIDED -> of(5, verdict, SeriesStyle.PALE_LOTUS, "Đã huỷ", "Voided");
            case WAITING_PERIOD ->
                of(6, verdict, SeriesStyle.PALE_LOTUS, "Chưa hết cách ly", "Within a waiting period");
            case FAILED_TEST -> of(7, verdict, SeriesStyle.LOTUS, "Không đạt kiểm nghiệm", "Failed a test");
            case RECALLED -> of(8, verdict, SeriesStyle.LOTUS, "Đang thu hồi", "Recalled");
            case UNKNOWN, RECORD_LOST, MALFORMED, TOO_MANY_TRIES -> null;
        };
    }

    private static VerdictSeries of(
            int place, VerdictKind verdict, SeriesStyle tone, String vietnamese, String english) {
        return new VerdictSeries(place, verdict, tone, new LocalizedText(vietnamese, english));
    }
}
