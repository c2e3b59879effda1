package vn.nguon.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.language.Language;
import vn.nguon.pages.Headline;

class AnswerPageTests {

    private static final SamplePages SAMPLES = new SamplePages();

    static Stream<Arguments> everyPage() {
        return Language.all().stream()
                .flatMap(language -> SAMPLES.all(language).entrySet().stream()
                        .map(page -> Arguments.of(page.getKey(), language, page.getValue())));
    }

    /** Circular 02/2024/TT-BKHCN, Art. 6. */
    @Test
    void aGenuinePageShowsTheTenItemsOfTheLaw() {
        String page = text(SAMPLES.aGenuineArtichokeTea(Language.VI));

        assertAll(
                () -> assertThat(page).as("1 name").contains("<h2 id=\"goods\">Trà atiso đỏ</h2>"),
                () -> assertThat(page)
                        .as("2 image")
                        .contains("<img src=\"" + SampleChain.file("tea").path(480) + "\""),
                () -> assertThat(page).as("3 producing unit").contains("<b>HTX Dược liệu Phong Điền</b>"),
                () -> assertThat(page).as("4 its address").contains("Thôn Khúc Lý, Phong Thu, Phong Điền, Huế"),
                () -> assertThat(stages(page))
                        .as("5 stages with item code, place code, time")
                        .hasSize(7)
                        .allSatisfy(stage -> assertThat(stage)
                                .contains("Mã vật phẩm ATS-", "Mã địa điểm GLN\u00a0952", "<time datetime=\"2026-")),
                () -> assertThat(page).as("6 time of production").containsPattern("Ngày sản xuất</dt><dd>09/11/2026"),
                () -> assertThat(page).as("7 product trace code").contains("GTIN\u00a09521234500018"),
                () -> assertThat(page)
                        .as("8 brand, model, serial")
                        .contains("Phong Điền Xanh", "Hộp giấy 20 túi lọc", "0000000010009"),
                () -> assertThat(page).as("9 shelf life").contains("12\u00a0tháng"),
                () -> assertThat(page).as("10 standards").contains("TCVN 7975:2008"));
    }

    /** Decree 37/2026/NĐ-CP, Art. 32. */
    @Test
    void aGenuinePageShowsTheItemsOfThePassport() {
        String page = text(SAMPLES.aGenuineArtichokeTea(Language.VI));

        assertThat(page)
                .contains("GLN\u00a09521234000006")
                .containsPattern("Xuất xứ</dt><dd>Phong Điền, Huế, Việt Nam")
                .contains("VG-TT-2025-0381")
                .containsPattern("Hạn dùng</dt><dd>09/11/2027")
                .contains("Người huyết áp thấp và phụ nữ mang thai")
                .contains("VN-TTHOR-0042");
    }

    @Test
    void whatIsMissingIsSaidToBeMissing() {
        String page = text(SAMPLES.orangesWithLongNames(Language.VI));

        assertThat(page)
                .contains("Chưa có ảnh sản phẩm", "Thiếu ghi chép của 2 khâu", "Chưa có ghi chép cho khâu này.")
                .contains("Không khai chứng nhận nào cho hàng này.")
                .containsPattern("Nhãn hiệu</dt><dd>Chưa khai báo");
    }

    @Test
    void aCertificateThatRanOutSaysSo() {
        assertThat(text(SAMPLES.aGenuineArtichokeTea(Language.VI)))
                .contains("Đã hết hạn ngày 15/10/2026, trước khi đóng gói");
        assertThat(text(SAMPLES.aGenuineArtichokeTea(Language.EN)))
                .contains("Expired on 15 Oct 2026, before it was packed");
    }

    @Test
    void aRecallStandsAboveEverythingAndCallsTheStampGenuine() {
        String page = text(SAMPLES.aTeaCalledBack(Language.VI));

        assertThat(page)
                .containsSubsequence(
                        "<h1>Hàng đang được thu hồi</h1>",
                        "Tem này là tem thật.",
                        "Thông báo thu hồi",
                        "có thể bị mốc",
                        "Nên làm gì",
                        "href=\"tel:02343551234\"",
                        "Trà atiso đỏ</h2>",
                        "Hành trình");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-activated",
                "unknown",
                "voided",
                "recalled",
                "expired",
                "possible-copy",
                "malformed",
                "too-many-tries"
            })
    void everyWarningSaysWhatToDo(String sample) {
        assertThat(text(page(sample, Language.VI))).containsSubsequence("<h1>", "Nên làm gì</h2>", "</section>");
        assertThat(text(page(sample, Language.EN))).containsSubsequence("<h1>", "What to do</h2>", "</section>");
    }

    @Test
    void noVerdictLooksLikeAnother() {
        List<String> headlines = Stream.of(Headline.values())
                .map(headline -> headline.in(Language.VI))
                .toList();
        List<String> shapes = Stream.of(Headline.values())
                .map(headline -> headline.icon().name())
                .toList();

        assertThat(headlines).doesNotHaveDuplicates();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void aSuspicionNamesItsEvidence() {
        assertThat(text(SAMPLES.aStampSeenInTwoCities(Language.EN)))
                .containsSubsequence(
                        "15 Nov 2026, 09:10", "Hue", "15 Nov 2026, 10:05", "Ho Chi Minh City", "14\u00a0scans");
    }

    @Test
    void aFirstScanIsCalledTheFirst() {
        assertThat(text(SAMPLES.aTeaNeverScannedBefore(Language.VI))).contains("Đây là lần đầu tem này được quét.");
        assertThat(text(SAMPLES.aGenuineArtichokeTea(Language.VI)))
                .contains("Đã được quét 3 lần, lần đầu lúc 09:41, 13/11/2026.");
    }

    @Test
    void whatWasTypedComesBackAsText() {
        assertThat(text(SAMPLES.aCodeTypedWrongly(Language.VI)))
                .contains("value=\"000000Z89TMSQ7PFCV&#34;>&lt;b>\"")
                .doesNotContain("PFCV\"><b>");
    }

    @Test
    void whoTypesTheSerialIsToldWhereTheCodeIs() {
        assertThat(text(SAMPLES.aSerialTypedAsACode(Language.VI))).contains("13 số này là số sê-ri.");
        assertThat(text(SAMPLES.aCodeTypedWrongly(Language.VI))).doesNotContain("13 số này là số sê-ri.");
    }

    @Test
    void noTextOfAUserBecomesMarkup() {
        String page = text(SAMPLES.aTeaWithHostileTexts(Language.EN));

        assertThat(page).doesNotContain("<script>", "<img src=x", "</script><");
        assertThat(page).contains("&lt;script&gt;");
        assertThat(page).contains("<span lang=\"vi\">&lt;script&gt;");
    }

    @Test
    void aDoubtIsSentToItsStamp() {
        assertThat(text(SAMPLES.aGenuineArtichokeTea(Language.VI)))
                .contains(
                        "<form action=\"/S/000000Z89TMSQ7PFCVMJ/doubt\" method=\"post\" enctype=\"multipart/form-data\">");
    }

    @ParameterizedTest
    @MethodSource("vn.nguon.language.Language#all")
    void theFirstScreenIsCompleteInFifteenKilobytes(Language language) {
        for (Map.Entry<String, byte[]> page : SAMPLES.all(language).entrySet()) {
            String html = text(page.getValue());
            int below = html.indexOf("id=\"journey\"");
            int first = html.substring(0, below < 0 ? html.length() : below).getBytes(UTF_8).length;

            assertThat(first).as(page.getKey()).isLessThan(15_000);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.nguon.language.Language#all")
    void fortyStagesFitIntoSixtyKilobytes(Language language) {
        assertThat(SAMPLES.teaWithFortyStages(language).length).isLessThan(60_000);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPage")
    void everyPageKeepsTheHouseRules(String sample, Language language, byte[] bytes) {
        String page = text(bytes);

        assertThat(bytes.length).isLessThan(60_000);
        assertThat(page).startsWith("<!doctype html>").contains("<html lang=\"" + language.tag() + "\">");
        assertThat(page).contains("<main id=\"main\">", "<footer>", "name=\"viewport\"");
        assertThat(page).containsOnlyOnce("<h1>").containsOnlyOnce("<style>");
        assertThat(page).doesNotContain("style=\"", "<script>", "<script src", "onclick", "http://");
        assertThat(page).doesNotContain("null");
        assertThat(Pattern.compile(
                                "\\b(giả|fake|forged|counterfeit)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(page)
                        .find())
                .as("a word that accuses")
                .isFalse();
        assertThat(headings(page)).as("headings go down one step at a time").allMatch(step -> step <= 1);
    }

    private static byte[] page(String sample, Language language) {
        byte[] page = SAMPLES.all(language).get(sample);
        assertThat(page).as(sample).isNotNull();
        return page;
    }

    private static List<String> stages(String page) {
        return Pattern.compile("<li class=\"stage\">.*?</li>\\s*(?=<li class=\"stage|</ol>)", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<Integer> headings(String page) {
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return IntStream.range(1, levels.size())
                .mapToObj(i -> levels.get(i) - levels.get(i - 1))
                .toList();
    }

    private static String text(byte[] page) {
        return new String(page, UTF_8);
    }
}
