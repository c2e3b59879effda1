package vn.nguon.files.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A form in which pictures come in, known by its first bytes and by nothing that a name or a header says. */
public enum PictureFormat {
    JPEG(50),
    PNG(50),
    /** Its reader, in Java alone, takes 25 bytes and more for each pixel, all at once; so it may have few. */
    WEBP(4);

    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP_MARK = {'W', 'E', 'B', 'P'};

    private final int megapixels;

    PictureFormat(int megapixels) {
        this.megapixels = megapixels;
    }

    /** The format that the bytes begin like; empty if they are no picture we take. */
    public static Optional<PictureFormat> of(byte[] bytes) {
        if (startsWith(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        return startsWith(bytes, 0, RIFF) && startsWith(bytes, 8, WEBP_MARK) ? Optional.of(WEBP) : Optional.empty();
    }

    /** How many million pixels a picture of this format may have. */
    int megapixels() {
        return megapixels;
    }

    /** A reader of this format and of no other. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] mark) {
        return bytes.length >= at + mark.length && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }
}
