package vn.nguon.labels.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The layouts that come along, and those in files. */
public final class Layouts {

    private static final List<String> BUNDLED = List.of(
            "a4-24",
            "a4-40",
            "a4-65",
            "roll-20x20",
            "roll-25x25",
            "roll-30x20",
            "roll-35x22-3",
            "roll-40x30",
            "roll-50x30");

    private Layouts() {}

    /** Names of the layouts that come along. */
    public static List<String> names() {
        return BUNDLED;
    }

    /**
     * A layout that comes along.
     *
     * @throws LayoutRefused when none of that name comes along; the message lists those that do
     */
    public static Layout bundled(String name) {
        if (!BUNDLED.contains(name)) {
            throw new LayoutRefused(
                    name,
                    "không có khổ tem này; có %s",
                    "none of that name comes along; there are %s",
                    String.join(", ", BUNDLED));
        }
        return new LayoutReader(name, null).read(yaml(name));
    }

    /**
     * Reads a layout file.
     *
     * @throws LayoutRefused when it cannot be read or cannot work
     */
    public static Layout in(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        try {
            return new LayoutReader(name, file.toAbsolutePath().getParent()).read(Files.readString(file));
        } catch (IOException e) {
            throw new LayoutRefused(name, "không đọc được tệp %s: %s", "the file %s cannot be read: %s", file, e);
        }
    }

    /** The YAML of a layout that comes along, to start an own one from. */
    public static String yaml(String name) {
        try (var stream = Layouts.class.getResourceAsStream(name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("layout " + name + " is listed but not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
