package vn.nguon.labels.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.stationery.LabelRoll;
import vn.nguon.labels.layout.stationery.LabelSheet;

class LayoutsTests {

    private static final String WORKING = """
            label: {width: 50, height: 30}
            roll: {gap: 2}
            code: {x: 1, y: 1, size: 24}
            texts:
              - {text: "{product}", x: 26, y: 2, width: 22, points: 8, min-points: 6, lines: 2}
              - {text: "Lô {lot}", space: 1, points: 6, optional: true}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsALayoutFile() throws IOException {
        var layout = read(WORKING);

        assertThat(layout.name()).isEqualTo("own");
        assertThat(layout.dpi()).isEqualTo(203);
        assertThat(layout.stationery()).isEqualTo(new LabelRoll(1, 2, 0, 0));
        assertThat(layout.required()).containsExactly("product");
        assertThat(layout.texts().get(1).width()).isEqualTo(22);
    }

    @Test
    void everyLayoutThatComesAlongWorksAndIsTitledInBothLanguages() {
        assertThat(Layouts.names()).hasSize(9).allSatisfy(name -> {
            var layout = Layout.named(name);
            assertThat(layout.name()).isEqualTo(name);
            assertThat(layout.title()).containsOnlyKeys("vi", "en");
        });
    }

    @ParameterizedTest
    @CsvSource({"a4-24, 24", "a4-40, 40", "a4-65, 65"})
    void sheetsHoldAsManyLabelsAsTheirNameSays(String name, int count) {
        assertThat(((LabelSheet) Layout.named(name).stationery()).labelsOnAPage())
                .isEqualTo(count);
    }

    @Test
    void aPrinterThatPrintsTooFarRightIsCorrected() throws IOException {
        var layout = read("""
                label: {width: 100, height: 50}
                sheet: {paper: A4, left: 5, top: 10, columns: 2, rows: 5, offset-x: -1.5, offset-y: 0.5}
                code: {x: 1, y: 1, size: 24}
                """);

        assertThat(((LabelSheet) layout.stationery()).position(3, 100, 50)).isEqualTo(new Box(103.5, 60.5, 100, 50));
    }

    @Test
    void aLogoKeepsItsProportionsInTheMiddleOfItsField() throws IOException {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("logo.png").toFile());

        var logo = read(WORKING + "logo: {file: logo.png, x: 30, y: 15, width: 10, height: 10}")
                .logo();

        assertThat(logo).isNotNull();
        assertThat(logo.box()).isEqualTo(new Box(30, 17.5, 10, 5));
        assertThat(logo.dark(39, 19)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width: 50          | width: -5          | label.width is -5.0; it must be above zero
            width: 50          | width: wide        | label.width is "wide", not a number
            width: 50          | height: 50         | the file is not YAML
            width: 50,         |                    | label.width is missing
            gap: 2             | gap: 2, colour: 3  | roll.colour is not known; a layout may say [black-mark, column-gap, columns, gap] here
            gap: 2             | columns: 0         | 0 columns; it needs at least one
            gap: 2             | columns: 1.5       | roll.columns is 1.5, not a whole number
            roll: {gap: 2}     | paper: A4          | it must say either sheet or roll
            size: 24           | size: 24, quiet: 3 | a quiet zone of 3 modules; phones need 4 (ISO/IEC 18004, 9.1)
            size: 24           | size: 10           | the code gets 10.0 mm; even the smallest QR code, of 21 modules, needs 10.9 mm at 203 dpi
            size: 24           | size: 31           | the code reaches over the edge: it takes 1.00–32.00 mm across, 1.00–32.00 mm down, the label is 50.0 × 30.0 mm
            size: 24           | size: 26           | the code and "{product}" overlap: 1.00–27.00 mm across, 1.00–27.00 mm down against 26.00–48.00 mm across, 2.00–8.89 mm down
            size: 24           | size: 24, correction: X | code.correction is "X"; it must be one of [l, m, q, h]
            lines: 2           | lines: 0           | texts[1].lines is 0; a text has at least one
            min-points: 6      | min-points: 9      | texts[1].min-points is 9.0; it must be from 3 to the 8.0 points it starts with
            optional: true     | optional: perhaps  | texts[2].optional is "perhaps"; it must be true or false
            y: 2, width        | width              | the first text needs its y
            space: 1           | space: 30          | "Lô {lot}" reaches over the edge
            label:             | dpi: 50/label:     | dpi is 50; printers have 100 to 2400
            label:             | texts: 5/#         | not YAML
            """)
    void refusesWhatCannotWork(String instead, String said, String reason) throws IOException {
        assertThatThrownBy(() -> read(WORKING.replace(instead, said == null ? "" : said.replace('/', '\n'))))
                .isInstanceOf(LayoutRefused.class)
                .hasMessageStartingWith("layout own: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesASheetWhoseLabelsReachOverThePaper() {
        assertThatThrownBy(() -> read("""
                label: {width: 60, height: 30}
                sheet: {paper: A4, left: 10, top: 10, columns: 4, rows: 8}
                code: {x: 1, y: 1, size: 24}
                """))
                .hasMessage(
                        "layout own: 4 × 8 labels end at 250.0 × 250.0 mm, outside their paper of 210.0 × 297.0 mm");
    }

    @Test
    void refusesALogoThatIsNoPicture() throws IOException {
        Files.writeString(folder.resolve("logo.png"), "no picture");

        assertThatThrownBy(() -> read(WORKING + "logo: {file: logo.png, x: 30, y: 15, width: 10, height: 10}"))
                .hasMessageMatching("layout own: the logo .*logo.png is no PNG, JPEG, GIF or BMP picture");
    }

    @Test
    void refusesALogoThatIsNotThere() {
        assertThatThrownBy(() -> read(WORKING + "logo: {file: logo.png, x: 30, y: 15, width: 10, height: 10}"))
                .isInstanceOf(LayoutRefused.class)
                .hasMessageContaining("logo.png cannot be read");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Layouts.in(folder.resolve("none.yaml")))
                .isInstanceOf(LayoutRefused.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusesANameThatDoesNotComeAlongAndListsThoseThatDo() {
        assertThatThrownBy(() -> Layout.named("a4-25"))
                .hasMessageStartingWith("layout a4-25: none of that name comes along; there are a4-24, a4-40");
    }

    @Test
    void aLayoutMayKeepItsNamesWholeAndNeverShortensASerial() throws IOException {
        String yaml = """
                label: {width: 50, height: 30}
                roll: {gap: 2}
                code: {x: 1, y: 1, size: 24}
                texts:
                  - {text: "{%s}", x: 26, y: 2, width: 22, points: 8, shorten: %s}
                """;
        var whole = Layouts.in(Files.writeString(folder.resolve("whole.yaml"), yaml.formatted("product", "false")));

        assertThat(whole.texts().get(0).shortens()).isFalse();
        var serial = Files.writeString(folder.resolve("serial.yaml"), yaml.formatted("serial", "true"));
        assertThatThrownBy(() -> Layouts.in(serial))
                .isInstanceOf(LayoutRefused.class)
                .hasMessageContaining("texts[1].shorten: serials, URLs, lots and dates are never shortened");
    }

    private Layout read(String yaml) throws IOException {
        return Layouts.in(Files.writeString(folder.resolve("own.yaml"), yaml));
    }
}
