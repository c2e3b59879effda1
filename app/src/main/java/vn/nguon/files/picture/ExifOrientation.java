package vn.nguon.files.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Which way up a camera was held (Exif 2.32, tag 0112): 1 is upright, 6 must be turned right. It is read from the only
 * metadata ever looked at, and applied to the pixels, since the metadata is thrown away.
 */
record ExifOrientation(int tag) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    /** Upright if the file does not say, or says rubbish. */
    static ExifOrientation of(byte[] file, PictureFormat format) {
        try {
            return said(metadata(new ByteArrayInputStream(file), format));
        } catch (ImageProcessingException | IOException | RuntimeException rubbish) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean turnsOver() {
        return tag >= 5;
    }

    /** From the pixels as they lie to an upright picture, for a picture that lies {@code width} by {@code height}. */
    AffineTransform upright(double width, double height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Metadata metadata(InputStream file, PictureFormat format)
            throws ImageProcessingException, IOException {
        return switch (format) {
            case JPEG -> JpegMetadataReader.readMetadata(file, List.of(new ExifReader()));
            case PNG -> PngMetadataReader.readMetadata(file);
            case WEBP -> WebpMetadataReader.readMetadata(file);
        };
    }

    private static ExifOrientation said(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(tag -> tag != null && tag >= 1 && tag <= 8)
                .findFirst()
                .map(ExifOrientation::new)
                .orElse(UPRIGHT);
    }
}
