package vn.nguon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.files.picture.PictureDecoder;
import vn.nguon.files.picture.PictureEncoder;
import vn.nguon.files.picture.PictureFormat;
import vn.nguon.files.picture.PictureUnreadable;
import vn.nguon.files.picture.TooManyPixels;
import vn.nguon.testing.Pictures;

class CleanedFileTests {

    @Test
    void keepsAPhotoAsJpegAndInTheWidthsOfPages() throws IOException {
        CleanedFile cleanedFile = CleanedFile.of(Pictures.jpeg(1600, 1000));

        StoredFile file = cleanedFile.file();
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.width()).isEqualTo(1600);
        assertThat(file.height()).isEqualTo(1000);
        assertThat(read(kept(cleanedFile, "-160.jpg")).getWidth()).isEqualTo(160);
        assertThat(read(kept(cleanedFile, "-480.jpg")).getHeight()).isEqualTo(300);
        assertThat(read(kept(cleanedFile, "-1200.jpg")).getWidth()).isEqualTo(1200);
        assertThat(PictureFormat.of(kept(cleanedFile, "-480.webp"))).contains(PictureFormat.WEBP);
        assertThat(kept(cleanedFile, "-480.webp")).hasSizeLessThan(kept(cleanedFile, "-480.jpg").length);
    }

    @Test
    void neverMakesAPictureWiderThanItIs() throws IOException {
        assertThat(read(kept(CleanedFile.of(Pictures.jpeg(300, 900)), "-480.jpg"))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void keepsAtMostWhatAScreenShows() {
        assertThat(CleanedFile.of(Pictures.jpeg(5000, 1000)).file().width()).isEqualTo(2560);
        assertThat(CleanedFile.of(Pictures.jpeg(500, 5000)).file().height()).isEqualTo(2560);
    }

    @Test
    void givesTheSameFileTheSameName() {
        byte[] jpeg = Pictures.jpeg(200, 100);

        assertThat(CleanedFile.of(jpeg).file()).isEqualTo(CleanedFile.of(jpeg).file());
        assertThat(CleanedFile.of(jpeg).file().hash())
                .isNotEqualTo(CleanedFile.of(Pictures.jpeg(200, 100)).file().hash());
    }

    @Test
    void keepsWhatIsTransparentTransparent() throws IOException {
        CleanedFile cleanedFile = CleanedFile.of(Pictures.as("PNG", Pictures.logo(400, 400)));

        assertThat(cleanedFile.file().mediaType()).isEqualTo("image/png");
        assertThat(read(kept(cleanedFile, "-160.png")).getRGB(80, 150) >>> 24).isZero();
        assertThat(read(kept(cleanedFile, "-160.png")).getRGB(20, 20) & 0xff0000)
                .isGreaterThan(0xf00000);
    }

    @Test
    void keepsAsJpegWhatCouldBeTransparentAndIsNot() {
        BufferedImage screenshot = new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB);
        screenshot.createGraphics().drawImage(Pictures.photo(100, 50), 0, 0, null);

        assertThat(CleanedFile.of(Pictures.as("PNG", screenshot)).file().mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void readsWebpThatIsTransparent() {
        byte[] webp = PictureEncoder.webp(Pictures.logo(300, 200)).orElseThrow();

        assertThat(CleanedFile.of(webp).file().mediaType()).isEqualTo("image/png");
    }

    @Test
    void refusesAWebpThatTakesTooMuchToRead() {
        byte[] webp = PictureEncoder.webp(Pictures.photo(2100, 2000)).orElseThrow();

        assertThatThrownBy(() -> CleanedFile.of(webp)).isInstanceOf(TooManyPixels.class);
    }

    @Test
    void readsWebp() {
        byte[] webp = PictureEncoder.webp(Pictures.photo(300, 200)).orElseThrow();

        CleanedFile cleanedFile = CleanedFile.of(webp);

        assertThat(cleanedFile.file().mediaType()).isEqualTo("image/jpeg");
        assertThat(cleanedFile.file().width()).isEqualTo(300);
    }

    @Test
    void throwsAwayWhereThePictureWasTaken() {
        byte[] told = Pictures.withExif(Pictures.jpeg(200, 100), 1);
        assertThat(text(told)).contains("Exif", "16.5367");

        CleanedFile cleanedFile = CleanedFile.of(told);

        cleanedFile.kept().values().forEach(bytes -> assertThat(text(bytes)).doesNotContain("Exif", "16.5367"));
    }

    /** Red is where the camera's upper left was; each way of holding it puts that corner somewhere else. */
    @ParameterizedTest
    @CsvSource({
        "1, 200, 100, 10, 10",
        "2, 200, 100, 190, 10",
        "3, 200, 100, 190, 90",
        "4, 200, 100, 10, 90",
        "5, 100, 200, 10, 10",
        "6, 100, 200, 90, 10",
        "7, 100, 200, 90, 190",
        "8, 100, 200, 10, 190"
    })
    void turnsAPictureUpright(int orientation, int width, int height, int x, int y) throws IOException {
        CleanedFile cleanedFile = CleanedFile.of(Pictures.withExif(Pictures.jpeg(200, 100), orientation));

        BufferedImage upright = read(kept(cleanedFile, ""));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(upright.getRGB(x, y) & 0xff0000).isGreaterThan(0xe00000);
        assertThat(upright.getRGB(width - 1 - x, height / 2) & 0xff).isGreaterThan(0xd0);
    }

    @Test
    void keepsNothingThatHidesBehindAPicture() {
        byte[] script = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = Pictures.jpeg(100, 100);
        byte[] png = Pictures.png(100, 100);

        for (byte[] disguised :
                new byte[][] {Pictures.spliced(jpeg, jpeg.length, script), Pictures.spliced(png, png.length, script)}) {
            CleanedFile.of(disguised)
                    .kept()
                    .values()
                    .forEach(bytes -> assertThat(text(bytes)).doesNotContain("script", "PK\3\4"));
        }
    }

    @Test
    void refusesABombByItsHeaderAlone() {
        assertThatThrownBy(() -> CleanedFile.of(Pictures.pngOf(60_000, 60_000)))
                .isInstanceOf(TooManyPixels.class)
                .hasMessageContaining("60,000 × 60,000");
        assertThatThrownBy(() -> CleanedFile.of(Pictures.pngOf(8000, 6251))).isInstanceOf(TooManyPixels.class);
    }

    @Test
    void refusesAJpegWithScansWithoutEnd() {
        byte[] jpeg = Pictures.jpeg(100, 100);
        byte[] scans = new byte[200];
        for (int i = 0; i < scans.length; i += 2) {
            scans[i] = (byte) 0xff;
            scans[i + 1] = (byte) 0xda;
        }

        assertThatThrownBy(
                        () -> PictureDecoder.decode(Pictures.spliced(jpeg, jpeg.length - 2, scans), PictureFormat.JPEG))
                .isInstanceOf(PictureUnreadable.class);
    }

    @Test
    void refusesAPictureThatIsOnlyABeginning() {
        assertThatThrownBy(() -> CleanedFile.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isInstanceOf(PictureUnreadable.class);
        assertThatThrownBy(() -> CleanedFile.of(Pictures.pngOf(10, 10))).isInstanceOf(PictureUnreadable.class);
        assertThatThrownBy(() -> CleanedFile.of("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(PictureUnreadable.class);
    }

    @Test
    void keepsADocumentAsItCame() {
        byte[] pdf = Pictures.pdf();

        CleanedFile cleanedFile = CleanedFile.of(pdf);

        assertThat(cleanedFile.file().mediaType()).isEqualTo("application/pdf");
        assertThat(cleanedFile.file().isPicture()).isFalse();
        assertThat(kept(cleanedFile, "")).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.4 cut short",
                "MZ",
                "PK\3\4"
            })
    void refusesEverythingElse(String content) {
        assertThatThrownBy(() -> CleanedFile.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnknownKindOfFile.class);
    }

    private static byte[] kept(CleanedFile cleaned, String suffix) {
        return Objects.requireNonNull(cleaned.kept().get(cleaned.file().hash() + suffix));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
