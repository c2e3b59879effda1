package vn.nguon.labels.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

class LabelComposerTests {

    @ParameterizedTest
    @MethodSource("everyLayout")
    void aModuleIsAWholeNumberOfDotsAndStartsOnADot(Layout layout) {
        for (int dpi : new int[] {203, 300, 600}) {
            var code = code(compose(layout, dpi, TestLabels.label(7)));

            assertThat(code.module().dots()).isGreaterThanOrEqualTo(3);
            assertThat(code.x() * dpi / 25.4).isCloseTo(Math.rint(code.x() * dpi / 25.4), within(1e-6));
            assertThat(code.y() * dpi / 25.4).isCloseTo(Math.rint(code.y() * dpi / 25.4), within(1e-6));
            double quiet = 4 * code.module().millimetres() - 25.4 / dpi;
            assertThat(code.x() - layout.code().x()).isGreaterThanOrEqualTo(quiet);
            assertThat(code.y() - layout.code().y()).isGreaterThanOrEqualTo(quiet);
        }
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void aDigitalLinkFitsEveryLayoutThatComesAlong(Layout layout) {
        var stamp = TestLabels.label(7);
        var bound = new Label(stamp.serial(), TestLabels.digitalLink(7), stamp.texts());

        assertThat(code(compose(layout, layout.dpi(), bound)).modules()).isEqualTo(33);
    }

    @Test
    void wrapsAndThenShrinksAndNeverCuts() {
        assertThat(product("Trà")).extracting(LabelElement.Words::points).containsExactly(9.5);
        assertThat(product("Trà túi lọc atiso đỏ Phong Điền"))
                .extracting(LabelElement.Words::text)
                .containsExactly("Trà túi lọc atiso", "đỏ Phong Điền");
        var shrunk = product("Trà túi lọc atiso đỏ Phong Điền, hộp 25 gói, loại một");
        assertThat(shrunk)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.points()).isLessThan(9.5));
        assertThat(String.join(
                        " ", shrunk.stream().map(LabelElement.Words::text).toList()))
                .isEqualTo("Trà túi lọc atiso đỏ Phong Điền, hộp 25 gói, loại một");
    }

    @Test
    void refusesWordsThatDoNotFitEvenWhenShrunkAndAreNoName() {
        var label = new Label("1", TestLabels.url(1), Map.of("lot", "L".repeat(60)));

        assertThatThrownBy(() -> new LabelComposer(Layout.named("roll-50x30"), 203).compose(label))
                .isInstanceOfSatisfying(LabelRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("does not fit: even at 5.00 points");
                    assertThat(refused.reason().vi())
                            .startsWith("tem 1: «Lô LLL")
                            .contains("không vừa: ngay ở cỡ chữ 5,00 điểm vẫn cần hơn 1 dòng rộng 24,4 mm");
                });
    }

    @Test
    void lettersWrittenInTwoPartsArePrintedAsOne() {
        String apart = Normalizer.normalize("Hữu cơ Điền", Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo("Hữu cơ Điền");
        assertThat(product(apart)).extracting(LabelElement.Words::text).containsExactly("Hữu cơ Điền");
    }

    @Test
    void refusesALetterThatTheTypefaceLacks() {
        assertThatThrownBy(() -> product("茶 atiso"))
                .hasMessageContaining("\"茶 atiso\" cannot be printed: the typeface has no ")
                .hasMessageContaining("(U+8336)");
    }

    @Test
    void namesTheSmallestSizeThatWorksWhenTheCodeDoesNotFit() {
        var longUrl = new Label("1", "HTTPS://TRUYXUAT.NGUONGOC.HUE.EXAMPLE/".repeat(3), Map.of());

        assertThatThrownBy(() -> compose(Layout.named("roll-20x20"), 203, longUrl))
                .isInstanceOf(LabelRefused.class)
                .hasMessage("label 1: the code has 37 × 37 modules and 4 of quiet zone on each side; at 203 dpi and"
                        + " 3 dots a module that is 16.9 mm, but the layout gives it 16.0 mm;"
                        + " the smallest size that works is 16.9 mm");
    }

    @Test
    void leavesOutAnOptionalTextAndRefusesToLeaveOutAnother(@TempDir Path folder) throws IOException {
        var layout = Layouts.in(Files.writeString(folder.resolve("own.yaml"), """
                label: {width: 50, height: 30}
                roll: {gap: 2}
                code: {x: 1, y: 1, size: 24}
                texts:
                  - {text: "{product}", x: 26, y: 2, width: 22, points: 8, optional: true}
                  - {text: "Lô {lot}, {made}", space: 1, points: 6}
                """));
        var lot = new Label("1", TestLabels.url(1), Map.of("lot", "7", "made", "12/11"));
        var bare = new Label("1", TestLabels.url(1), Map.of("lot", " "));

        assertThat(compose(layout, 203, lot).elements()).hasSize(2);
        assertThatThrownBy(() -> compose(layout, 203, bare))
                .isInstanceOf(LabelRefused.class)
                .hasMessage("label 1: the layout prints \"Lô {lot}, {made}\", but the job has no lot, made");
    }

    @Test
    void refusesAUrlThatNoCodeHolds() {
        var endless = new Label("1", "HTTPS://" + "A".repeat(5000), Map.of());

        assertThatThrownBy(() -> compose(Layout.named("a4-24"), 600, endless))
                .hasMessageContaining("no QR code holds the 5008 characters");
    }

    private static List<LabelElement.Words> product(String product) {
        var label = TestLabels.label(1);
        var texts = new HashMap<>(label.texts());
        texts.put("product", product);
        var drawing = compose(Layout.named("roll-50x30"), 203, new Label(label.serial(), label.url(), texts));
        return drawing.elements().stream()
                .filter(LabelElement.Words.class::isInstance)
                .map(LabelElement.Words.class::cast)
                .filter(LabelElement.Words::bold)
                .toList();
    }

    private static LabelDrawing compose(Layout layout, int dpi, Label label) {
        return new LabelComposer(layout, dpi).compose(label);
    }

    private static LabelElement.Code code(LabelDrawing drawing) {
        return (LabelElement.Code) drawing.elements().get(0);
    }

    private static List<Layout> everyLayout() {
        return Layouts.names().stream().map(Layout::named).toList();
    }
}
