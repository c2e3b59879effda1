package vn.nguon.labels.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.image.Bitmap;
import vn.nguon.labels.image.PngWriter;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;
import vn.nguon.labels.layout.field.TextField;

class CheckingLabelsTests {

    @ParameterizedTest
    @MethodSource("everyLayout")
    void aCheapPhoneReadsEveryLayoutWithBothKindsOfUrl(Layout layout) {
        var composer = new LabelComposer(layout, layout.dpi());
        var checking = new CheckingLabels(CheckingLabels.ALL);
        for (int i = 1; i <= 20; i++) {
            var label = TestLabels.label(i);
            checking.check(composer.compose(label));
            checking.check(composer.compose(new Label(label.serial(), TestLabels.digitalLink(i), label.texts())));
        }

        assertThat(checking.checked()).isEqualTo(40);
    }

    @Test
    void checksTheFirstThreeAndOneInAHundred() {
        var composer = new LabelComposer(Layout.named("roll-20x20"), 203);
        var checking = new CheckingLabels(CheckingLabels.SAMPLE);

        TestLabels.labels(250).forEach(label -> checking.check(composer.compose(label)));

        assertThat(checking.checked()).isEqualTo(5);
    }

    @Test
    void refusesALabelWhoseCodeIsCovered() {
        var drawing = new LabelComposer(Layout.named("roll-50x30"), 203).compose(TestLabels.label(1));
        var spoiled = new ArrayList<>(drawing.elements());
        for (int i = 0; i < 12; i++) {
            spoiled.add(new LabelElement.Words("████████", 3, 6 + i * 1.5, 20, 12, true, TextField.Align.LEFT));
        }

        assertThatThrownBy(() -> new CheckingLabels(CheckingLabels.ALL).check(with(drawing, spoiled)))
                .isInstanceOf(UnreadableLabel.class)
                .hasMessage("label 0000000000017: a phone reads nothing instead of " + TestLabels.url(1));
    }

    @Test
    void refusesALabelThatSaysSomethingElse() {
        var drawing = new LabelComposer(Layout.named("roll-50x30"), 203).compose(TestLabels.label(1));
        var code = (LabelElement.Code) drawing.elements().get(0);
        var another = new LabelElement.Code(
                TestLabels.url(2), code.correction(), code.modules(), code.x(), code.y(), code.module());

        assertThatThrownBy(() -> new CheckingLabels(CheckingLabels.ALL).check(with(drawing, List.of(another))))
                .isInstanceOf(UnreadableLabel.class)
                .hasMessage("label 0000000000017: a phone reads \"%s\" instead of %s"
                        .formatted(TestLabels.url(2), TestLabels.url(1)));
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void anIndependentDecoderReadsEveryLayout(Layout layout, @TempDir Path folder) throws Exception {
        CodeDecoder.assumeZbar();
        for (int dpi : new int[] {203, 300, 600}) {
            var file = folder.resolve(dpi + ".png");
            try (var out = Files.newOutputStream(file)) {
                PngWriter.write(Bitmap.of(new LabelComposer(layout, dpi).compose(TestLabels.label(99))), out);
            }
            assertThat(CodeDecoder.zbar(file)).isEqualTo(TestLabels.url(99));
        }
    }

    private static LabelDrawing with(LabelDrawing drawing, List<LabelElement> elements) {
        return new LabelDrawing(drawing.label(), drawing.width(), drawing.height(), drawing.dpi(), elements);
    }

    private static List<Layout> everyLayout() {
        return Layouts.names().stream().map(Layout::named).toList();
    }
}
