package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No row leaves the function that maps it: the driver takes its memory back then, and whoever reads it later sometimes
 * finds nothing there, where many are at work.
 */
class RowsAreReadInTimeTests {

    private static final Pattern LEAVES = Pattern.compile(
            "\\.map\\(\\s*\\(?(\\w+)(?:,\\s*\\w+)?\\)?\\s*->\\s*"
                    + "(?:new ColumnReader\\(\\1\\)|\\1)\\s*\\)\\s*\\.(?:one|all|first)\\(|\\.map\\(\\s*ColumnReader::new\\s*\\)");

    @Test
    void noRowLeavesTheFunctionThatMapsIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> leaving = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(RowsAreReadInTimeTests::leaves)
                    .toList();

            assertThat(leaving).isEmpty();
        }
    }

    @Test
    void oneThatLeavesIsSeen() {
        assertThat(LEAVES.matcher(".map(row -> new ColumnReader(row))\n    .one()")
                        .find())
                .isTrue();
        assertThat(LEAVES.matcher(".map((row, metadata) -> row).all()").find()).isTrue();
        assertThat(LEAVES.matcher(".map(row -> new ColumnReader(row).text(\"name\")).one()")
                        .find())
                .isFalse();
    }

    private static boolean leaves(Path file) {
        try {
            return LEAVES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
