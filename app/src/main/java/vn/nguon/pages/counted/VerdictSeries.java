package vn.nguon.pages.counted;

import vn.nguon.language.Language;
import vn.nguon.pages.chart.SeriesStyle;

/** What scans were answered, from good to bad, as a chart shows it. */
enum VerdictSeries {
    GENUINE("genuine", SeriesStyle.LEAF, "Tem thật", "Genuine"),
    NOT_ACTIVATED("not-activated", SeriesStyle.GREY, "Chưa kích hoạt", "Not activated"),
    HELD("held", SeriesStyle.PALE_LEAF, "Đang tạm giữ", "Held"),
    EXPIRED("expired", SeriesStyle.PALE_AMBER, "Hết hạn dùng", "Expired"),
    POSSIBLE_COPY("possible-copy", SeriesStyle.AMBER, "Nghi sao chép", "Possible copy"),
    VOIDED("voided", SeriesStyle.PALE_LOTUS, "Đã huỷ", "Voided"),
    WAITING_PERIOD("waiting-period", SeriesStyle.PALE_LOTUS, "Chưa hết cách ly", "Within a waiting period"),
    FAILED_TEST("failed-test", SeriesStyle.LOTUS, "Không đạt kiểm nghiệm", "Failed a test"),
    RECALLED("recalled", SeriesStyle.LOTUS, "Đang thu hồi", "Recalled");

    private final String verdict;
    private final SeriesStyle tone;
    private final String vietnamese;
    private final String english;

    VerdictSeries(String verdict, SeriesStyle tone, String vietnamese, String english) {
        this.verdict = verdict;
        this.tone = tone;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String verdict() {
        return verdict;
    }

    SeriesStyle tone() {
        return tone;
    }

    String words(Language in) {
        return in.choose(vietnamese, english);
    }
}
