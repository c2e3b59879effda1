package vn.nguon.labels;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads QR codes back from pictures. */
public final class CodeDecoder {

    private CodeDecoder() {}

    /**
     * How a hand holds the label, in degrees. Held straight and seen without any blur, three codes in a thousand have
     * something that the reader takes for a finder pattern; turned, they no longer have it.
     */
    private static final int[] TURNS = {0, 30, 90};

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    /**
     * The text of the one code in the picture, turned until it is read, as whoever scans moves the phone; fails the test
     * when there is none that can be read.
     */
    public static String decode(BufferedImage picture) {
        ReaderException unread = null;
        for (int degrees : TURNS) {
            try {
                return new QRCodeReader()
                        .decode(dots(turned(picture, degrees)), HINTS)
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

    /** The texts of all codes on a page, turned the same way; one that is there twice is read twice. */
    public static List<String> decodeAll(BufferedImage page) {
        List<String> read = new ArrayList<>();
        for (int degrees : TURNS) {
            read.addAll(seen(turned(page, degrees)).stream()
                    .filter(Predicate.not(read::contains))
                    .toList());
        }
        return read;
    }

    private static List<String> seen(BufferedImage page) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(dots(page), HINTS))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static BinaryBitmap dots(BufferedImage picture) {
        return new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
    }

    /** Turned about its middle, on white paper that is large enough. */
    private static BufferedImage turned(BufferedImage picture, int degrees) {
        if (degrees == 0) {
            return picture;
        }
        int side = (int) Math.ceil(Math.hypot(picture.getWidth(), picture.getHeight()));
        var paper = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        pen.drawImage(picture, (side - picture.getWidth()) / 2, (side - picture.getHeight()) / 2, null);
        pen.dispose();
        return paper;
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
