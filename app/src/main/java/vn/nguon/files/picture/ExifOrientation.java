package vn.nguon.files.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which way up a camera was held (Exif 2.32, tag 0112): 1 is upright, 6 must be turned right. It is read from the only
 * metadata ever looked at, and applied to the pixels, since the metadata is thrown away.
 */
record ExifOrientation(int tag) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;

    /** Upright if the file does not say, or says rubbish. */
    static ExifOrientation of(byte[] file, PictureFormat format) {
        try {
            ByteBuffer exif = exif(ByteBuffer.wrap(file), format);
            return exif == null ? UPRIGHT : tiff(exif);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException rubbish) {
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

    private static @Nullable ByteBuffer exif(ByteBuffer file, PictureFormat format) {
        return switch (format) {
            case JPEG -> inJpeg(file);
            case PNG -> inChunks(file.position(8), "eXIf", true);
            case WEBP -> inChunks(file.position(12).order(ByteOrder.LITTLE_ENDIAN), "EXIF", false);
        };
    }

    /** Segments up to the first scan: FF, marker, length, content. */
    private static @Nullable ByteBuffer inJpeg(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4 && (file.get() & 0xff) == 0xff) {
            int marker = file.get() & 0xff;
            int length = (file.getShort() & 0xffff) - 2;
            if (marker == 0xda) {
                return null;
            }
            if (marker == 0xe1 && begins(file, "Exif\0\0")) {
                return file.slice(file.position() + 6, length - 6);
            }
            file.position(file.position() + length);
        }
        return null;
    }

    /** PNG: length, name, content, checksum. WebP: name, length, content, padding to an even length. */
    private static @Nullable ByteBuffer inChunks(ByteBuffer file, String name, boolean png) {
        while (file.remaining() > 8) {
            int length = png ? file.getInt() : file.getInt(file.position() + 4);
            boolean found = begins(file, name);
            file.position(file.position() + (png ? 4 : 8));
            if (found) {
                return file.slice(file.position(), length);
            }
            file.position(file.position() + length + (png ? 4 : length & 1));
        }
        return null;
    }

    private static ExifOrientation tiff(ByteBuffer exif) {
        ByteBuffer tiff = begins(exif, "Exif\0\0") ? exif.slice(6, exif.remaining() - 6) : exif;
        tiff.order(begins(tiff, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int tag = tiff.getShort(entry + 8);
                return tag >= 1 && tag <= 8 ? new ExifOrientation(tag) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static boolean begins(ByteBuffer bytes, String mark) {
        byte[] begin = new byte[Math.min(mark.length(), bytes.remaining())];
        bytes.duplicate().get(begin);
        return mark.equals(new String(begin, StandardCharsets.ISO_8859_1));
    }
}
