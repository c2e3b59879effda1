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
import vn.nguon.labels.Decoding;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.Composing;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.image.Dots;
import vn.nguon.labels.image.Png;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;
import vn.nguon.labels.layout.field.TextField;

class CheckingLabelsTests {

    @ParameterizedTest
    @MethodSource("everyLayout")
    void aCheapPhoneReadsEveryLayoutWithBothKindsOfUrl(Layout layout) {
        var composing = new Composing(layout, layout.dpi());
        var checking = new CheckingLabels(CheckingLabels.ALL);
        for (int i = 1; i <= 20; i++) {
            var label = TestLabels.label(i);
            checking.check(composing.compose(label));
            checking.check(composing.compose(new Label(label.serial(), TestLabels.digitalLink(i), label.texts())));
        }

        assertThat(checking.checked()).isEqualTo(40);
    }

    @Test
    void checksTheFirstThreeAndOneInAHundred() {
        var composing = new Composing(Layout.named("roll-20x20"), 203);
        var checking = new CheckingLabels(CheckingLabels.SAMPLE);

        TestLabels.labels(250).forEach(label -> checking.check(composing.compose(label)));

        assertThat(checking.checked()).isEqualTo(5);
    }

    @Test
    void refusesALabelWhoseCodeIsCovered() {
        var drawing = new Composing(Layout.named("roll-50x30"), 203).compose(TestLabels.label(1));
        var spoiled = new ArrayList<>(drawing.marks());
        for (int i = 0; i < 12; i++) {
            spoiled.add(new Mark.Words("████████", 3, 6 + i * 1.5, 20, 12, true, TextField.Align.LEFT));
        }

        assertThatThrownBy(() -> new CheckingLabels(CheckingLabels.ALL).check(with(drawing, spoiled)))
                .isInstanceOf(CannotBeRead.class)
                .hasMessage("label 0000000000017: a phone reads nothing instead of " + TestLabels.url(1));
    }

    @Test
    void refusesALabelThatSaysSomethingElse() {
        var drawing = new Composing(Layout.named("roll-50x30"), 203).compose(TestLabels.label(1));
        var code = (Mark.Code) drawing.marks().get(0);
        var another =
                new Mark.Code(TestLabels.url(2), code.correction(), code.modules(), code.x(), code.y(), code.module());

        assertThatThrownBy(() -> new CheckingLabels(CheckingLabels.ALL).check(with(drawing, List.of(another))))
                .isInstanceOf(CannotBeRead.class)
                .hasMessage("label 0000000000017: a phone reads \"%s\" instead of %s"
                        .formatted(TestLabels.url(2), TestLabels.url(1)));
    }

    @ParameterizedTest
    @MethodSource("everyLayout")
    void anIndependentDecoderReadsEveryLayout(Layout layout, @TempDir Path folder) throws Exception {
        Decoding.assumeZbar();
        for (int dpi : new int[] {203, 300, 600}) {
            var file = folder.resolve(dpi + ".png");
            try (var out = Files.newOutputStream(file)) {
                Png.write(Dots.of(new Composing(layout, dpi).compose(TestLabels.label(99))), out);
            }
            assertThat(Decoding.zbar(file)).isEqualTo(TestLabels.url(99));
        }
    }

    private static Drawing with(Drawing drawing, List<Mark> marks) {
        return new Drawing(drawing.label(), drawing.width(), drawing.height(), drawing.dpi(), marks);
    }

    private static List<Layout> everyLayout() {
        return Layouts.names().stream().map(Layout::named).toList();
    }
}
