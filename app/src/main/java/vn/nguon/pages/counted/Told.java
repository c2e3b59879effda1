package vn.nguon.pages.counted;

import vn.nguon.pages.chart.Tone;
import vn.nguon.pages.words.Voice;

/** What scans were answered, from good to bad, as a chart shows it. */
enum Told {
    GENUINE("genuine", Tone.LEAF, "Tem thật", "Genuine"),
    NOT_ACTIVATED("not-activated", Tone.GREY, "Chưa kích hoạt", "Not activated"),
    EXPIRED("expired", Tone.PALE_AMBER, "Hết hạn dùng", "Expired"),
    POSSIBLE_COPY("possible-copy", Tone.AMBER, "Nghi sao chép", "Possible copy"),
    VOIDED("voided", Tone.PALE_LOTUS, "Đã huỷ", "Voided"),
    RECALLED("recalled", Tone.LOTUS, "Đang thu hồi", "Recalled");

    private final String verdict;
    private final Tone tone;
    private final String vietnamese;
    private final String english;

    Told(String verdict, Tone tone, String vietnamese, String english) {
        this.verdict = verdict;
        this.tone = tone;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String verdict() {
        return verdict;
    }

    Tone tone() {
        return tone;
    }

    String words(Voice in) {
        return in.choose(vietnamese, english);
    }
}
