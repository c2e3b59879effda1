package vn.nguon.labels.layout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.Logo;

/** The reader of a logo's picture, which makes it black and white. */
final class LogoReader {

    private static final int LARGEST_SIDE = 2000;
    private static final int MIDDLE_GREY = 128;

    private final LayoutSection section;
    private final @Nullable Path folder;

    /** @param folder the layout file's, where relative names start */
    LogoReader(LayoutSection section, @Nullable Path folder) {
        this.section = section;
        this.folder = folder;
    }

    /** The logo in the largest box of its own proportions inside the field, in the field's middle. */
    Logo read() {
        var field = new Box(
                section.number("x"), section.number("y"), section.positive("width"), section.positive("height"));
        var picture = picture(section.text("file"));
        double scale = Math.min(field.width() / picture.getWidth(), field.height() / picture.getHeight());
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        var box = new Box(
                field.x() + (field.width() - width) / 2, field.y() + (field.height() - height) / 2, width, height);
        return new Logo(box, picture.getWidth(), picture.getHeight(), blackAndWhite(picture));
    }

    private BufferedImage picture(String name) {
        if (folder == null) {
            throw section.refused(
                    "biểu trưng cần tệp khổ tem để ảnh nằm bên cạnh",
                    "a logo needs a layout file, beside which its picture lies");
        }
        var file = folder.resolve(name);
        try {
            var picture = ImageIO.read(file.toFile());
            if (picture == null) {
                throw section.refused(
                        "biểu trưng %s không phải ảnh PNG, JPEG, GIF hay BMP",
                        "the logo %s is no PNG, JPEG, GIF or BMP picture", file);
            }
            if (picture.getWidth() > LARGEST_SIDE || picture.getHeight() > LARGEST_SIDE) {
                throw section.refused(
                        "biểu trưng %s có %d × %d điểm ảnh; nhiều nhất %d mỗi cạnh",
                        "the logo %s has %d × %d pixels; at most %d a side",
                        file,
                        picture.getWidth(),
                        picture.getHeight(),
                        LARGEST_SIDE);
            }
            return picture;
        } catch (IOException e) {
            throw section.refused(
                    "không đọc được biểu trưng %s: %s", "the logo %s cannot be read: %s", file, e.getMessage());
        }
    }

    private static BitSet blackAndWhite(BufferedImage picture) {
        // On white first, so that what is transparent stays paper.
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        var dark = new BitSet();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                dark.set(y * grey.getWidth() + x, grey.getRaster().getSample(x, y, 0) < MIDDLE_GREY);
            }
        }
        return dark;
    }
}
