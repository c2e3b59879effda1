package vn.nguon.labels.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

class PicturesTests {

    @ParameterizedTest
    @MethodSource("everyLayout")
    void theDotsOfEveryLayoutDecodeBackToTheirUrl(Layout layout) {
        for (int dpi : new int[] {203, 300, 600}) {
            assertThat(CodeDecoder.decode(dots(layout, dpi).picture())).isEqualTo(TestLabels.url(42));
        }
    }

    @Test
    void pngAndBmpShowTheVeryDots() throws IOException {
        var bitmap = dots(Layout.named("roll-50x30"), 203);

        assertThat(pixels(read(out -> PngWriter.write(bitmap, out)))).isEqualTo(pixels(bitmap.picture()));
        assertThat(pixels(read(out -> BmpWriter.write(bitmap, out)))).isEqualTo(pixels(bitmap.picture()));
    }

    @Test
    void pngKnowsItsDotsAnInch() throws IOException {
        var out = new ByteArrayOutputStream();
        PngWriter.write(dots(Layout.named("roll-50x30"), 203), out);

        var physical = out.toString(StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int perMetre = new BigInteger(out.toByteArray(), physical, 4).intValue();

        assertThat(perMetre).isEqualTo(7992);
    }

    @Test
    void svgHoldsTheLabelInMillimetres() throws IOException {
        var layout = Layout.named("roll-50x30");
        var out = new ByteArrayOutputStream();
        SvgWriter.write(layout, new LabelComposer(layout, 203).compose(TestLabels.label(42)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50mm\" height=\"30mm\"")
                .contains("<title>0000000000420</title>")
                .endsWith("</svg>\n");
    }

    private static Bitmap dots(Layout layout, int dpi) {
        return Bitmap.of(new LabelComposer(layout, dpi).compose(TestLabels.label(42)));
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static BufferedImage read(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.write(out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static List<Layout> everyLayout() {
        return Layouts.names().stream().map(Layout::named).toList();
    }
}
