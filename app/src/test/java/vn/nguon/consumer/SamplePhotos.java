package vn.nguon.consumer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawings that stand in for photos: dried calyces, and a box of tea among them. */
final class SamplePhotos {

    private SamplePhotos() {}

    static byte[] photo(String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color ground = name.startsWith("field") ? new Color(0x5d7a3a) : new Color(0xb99a6b);
        pen.setPaint(new GradientPaint(0, 0, ground.brighter(), width, height, ground.darker()));
        pen.fillRect(0, 0, width, height);
        Random chance = new Random(name.hashCode());
        for (int i = 0; i < 90; i++) {
            calyx(
                    pen,
                    chance.nextInt(width),
                    chance.nextInt(height),
                    height * (.05 + chance.nextDouble() * .05),
                    chance);
        }
        if (name.startsWith("tea")) {
            box(pen, width, height);
        }
        pen.dispose();
        return jpeg(image);
    }

    private static void calyx(Graphics2D pen, double x, double y, double size, Random chance) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(chance.nextDouble() * Math.PI * 2);
        pen.setColor(new Color(110 + chance.nextInt(60), 10 + chance.nextInt(25), 40 + chance.nextInt(25)));
        for (int petal = 0; petal < 5; petal++) {
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(0, 0);
            leaf.curveTo(size * .6, -size * .5, size * .7, -size, 0, -size * 1.6);
            leaf.curveTo(-size * .5, -size, -size * .4, -size * .5, 0, 0);
            pen.fill(leaf);
            pen.rotate(Math.PI * 2 / 5);
        }
        pen.setColor(new Color(0x4a0d22));
        pen.fill(new Ellipse2D.Double(-size * .3, -size * .3, size * .6, size * .6));
        pen.setTransform(before);
    }

    private static void box(Graphics2D pen, int width, int height) {
        double w = width * .36;
        double h = height * .66;
        double x = (width - w) / 2;
        double y = (height - h) / 2;
        pen.setColor(new Color(0, 0, 0, 60));
        pen.fill(new RoundRectangle2D.Double(x + 10, y + 14, w, h, 10, 10));
        pen.setColor(new Color(0xf4ead8));
        pen.fill(new RoundRectangle2D.Double(x, y, w, h, 10, 10));
        pen.setColor(new Color(0x8d1638));
        pen.fill(new RoundRectangle2D.Double(x, y + h * .62, w, h * .2, 0, 0));
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Ellipse2D.Double(x + w * .3, y + h * .14, w * .4, w * .4));
        calyx(pen, x + w / 2, y + h * .14 + w * .24, w * .09, new Random(4));
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
