package vn.nguon.labels;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads QR codes back from pictures. */
public final class CodeDecoder {

    private CodeDecoder() {}

    /** How near a phone holds the label: as it is, and nearer. */
    private static final int[] NEARER = {1, 2, 3};

    /**
     * The text of the one code in the picture, seen from as near as it takes, as whoever scans moves the phone; fails the
     * test when there is none that can be read.
     */
    public static String decode(BufferedImage picture) {
        ReaderException unread = null;
        for (int times : NEARER) {
            var seen = new BufferedImageLuminanceSource(nearer(picture, times));
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException e) {
                unread = e;
            }
        }
        throw new AssertionError(
                "no code could be read in a picture of %d × %d pixels"
                        .formatted(picture.getWidth(), picture.getHeight()),
                unread);
    }

    private static BufferedImage nearer(BufferedImage picture, int times) {
        if (times == 1) {
            return picture;
        }
        var larger =
                new BufferedImage(picture.getWidth() * times, picture.getHeight() * times, BufferedImage.TYPE_INT_RGB);
        var pen = larger.createGraphics();
        pen.drawImage(picture, 0, 0, larger.getWidth(), larger.getHeight(), Color.WHITE, null);
        pen.dispose();
        return larger;
    }

    /** Skips the test, and says why, where zbar is not installed. */
    public static void assumeZbar() {
        assumeThat(hasZbar()).isTrue();
    }

    /** Whether zbar is installed; says so where it is not. */
    public static boolean hasZbar() {
        boolean installed = List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "zbarimg")));
        if (!installed) {
            System.out.println("zbarimg (zbar-tools) is not installed, so no second decoder read the labels");
        }
        return installed;
    }

    /** What zbar, a decoder that shares no code with ours, reads in a picture: one line a code. */
    public static String zbar(Path picture) throws IOException, InterruptedException {
        var process = new ProcessBuilder("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return text;
    }
}
