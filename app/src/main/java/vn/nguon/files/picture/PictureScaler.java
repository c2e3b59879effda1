package vn.nguon.files.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, halving as long as it can, since one great step would skip pixels. */
public final class PictureScaler {

    private PictureScaler() {}

    /** The picture no wider than that; itself if it is not wider. */
    public static BufferedImage toWidth(BufferedImage picture, int width) {
        return picture.getWidth() <= width ? picture : to(picture, width, proportional(picture, width));
    }

    /** The picture with no side longer than that; itself if none is. */
    public static BufferedImage within(BufferedImage picture, int longest) {
        if (picture.getWidth() >= picture.getHeight()) {
            return toWidth(picture, longest);
        }
        return picture.getHeight() <= longest
                ? picture
                : to(
                        picture,
                        Math.max(1, Math.round(picture.getWidth() * (float) longest / picture.getHeight())),
                        longest);
    }

    private static int proportional(BufferedImage picture, int width) {
        return Math.max(1, Math.round(picture.getHeight() * (float) width / picture.getWidth()));
    }

    private static BufferedImage to(BufferedImage picture, int width, int height) {
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, from.getType());
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
