package vn.nguon.files.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes pixels down, and nothing but pixels. */
public final class PictureEncoder {

    private static final Logger LOG = LoggerFactory.getLogger(PictureEncoder.class);
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.76f;

    /** WebP is written by a library of the machine's own, which some kinds of machine lack. */
    private static final boolean WEBP_IS_HERE = webpIsHere();

    private PictureEncoder() {}

    /** As JPEG; the picture has no transparency. */
    public static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        JPEGImageWriteParam how = (JPEGImageWriteParam) writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(picture, writer, how);
    }

    /** As PNG. */
    public static byte[] png(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("PNG").next();
        return written(picture, writer, writer.getDefaultWriteParam());
    }

    /** As WebP, or empty where this machine cannot write it. */
    public static Optional<byte[]> webp(BufferedImage picture) {
        return WEBP_IS_HERE ? Optional.of(writtenAsWebp(picture)) : Optional.empty();
    }

    private static byte[] writtenAsWebp(BufferedImage picture) {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("Lossy");
        how.setCompressionQuality(WEBP_QUALITY);
        return written(picture, writer, how);
    }

    private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam how) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean webpIsHere() {
        try {
            return writtenAsWebp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
        } catch (RuntimeException | LinkageError missing) {
            LOG.warn("Pictures are kept as JPEG only; this machine has no writer of WebP: {}", missing.toString());
            return false;
        }
    }
}
