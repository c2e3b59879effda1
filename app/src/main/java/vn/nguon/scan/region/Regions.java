package vn.nguon.scan.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.refusal.Invalid;

/** The provinces a scanner may say they are in: {@code regions.csv}, in the order of their official numbers. */
public final class Regions {

    private static final Message CHOOSE = Message.of("refusal.region");
    private static final Map<String, Region> BY_CODE = read();

    private Regions() {}

    /** All of them. */
    public static Collection<Region> all() {
        return BY_CODE.values();
    }

    /** The region of that number, or null if there is none. */
    public static @Nullable Region find(String code) {
        return BY_CODE.get(code);
    }

    /** The region that a reader chose; {@link Invalid} for anything but a province's number. */
    public static Region chosen(@Nullable String code) {
        Region region = code == null ? null : BY_CODE.get(code);
        if (region == null) {
            throw new Invalid("region", CHOOSE);
        }
        return region;
    }

    private static Map<String, Region> read() {
        try (InputStream file = Regions.class.getResourceAsStream("regions.csv")) {
            if (file == null) {
                throw new IllegalStateException("regions.csv is missing");
            }
            Map<String, Region> regions = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> regions.put(cells[0], region(cells)));
            return Collections.unmodifiableMap(regions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Region region(String[] cells) {
        return new Region(
                cells[0], Message.of("region." + cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }
}
