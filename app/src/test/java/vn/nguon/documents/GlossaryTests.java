package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type that the glossary names is there. */
class GlossaryTests {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern TYPE = Pattern.compile("\\| `((?:[a-z]\\w*\\.)*[A-Z]\\w*)` \\|");

    @Test
    void namesTypesThatExist() throws IOException {
        List<String> named = TYPE.matcher(Files.readString(PROJECT.resolve("docs/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> lacking = named.stream()
                .filter(name -> sources(name).noneMatch(Files::exists))
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(lacking).isEmpty();
    }

    /** Where it may be: a room's, or one of the label printer, whose types are named without their rooms. */
    private static Stream<Path> sources(String name) {
        String file = "vn/nguon/" + name.replace('.', '/') + ".java";
        return name.contains(".")
                ? Stream.of("app", "db").map(module -> PROJECT.resolve(module + "/src/main/java/" + file))
                : labels().filter(path -> path.endsWith(name + ".java"));
    }

    private static Stream<Path> labels() {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("label-printer/src/main/java"))) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
