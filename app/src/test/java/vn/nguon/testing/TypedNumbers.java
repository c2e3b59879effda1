package vn.nguon.testing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of numbers as people type them, by which the server and its scripts read: {@code docs/spec/numbers.json}. */
public record TypedNumbers(String about, List<Vector> numbers) {

    /** What was typed, and what it is on a page of each language; null where it is asked again. */
    public record Vector(
            String typed, @Nullable String vi, @Nullable String en) {}

    public static List<Vector> table() {
        return new JsonMapper()
                .readValue(Path.of("../docs/spec/numbers.json").toFile(), TypedNumbers.class)
                .numbers();
    }
}
