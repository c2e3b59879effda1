package vn.nguon.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates can be read on a screen, and lie where the room lies that shows them. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path ROOMS = Path.of("src/main/java/vn/nguon");
    private static final int LENGTH = 160;

    /**
     * So many lines are longer, since JTE would write another byte if they were broken: a value of an attribute goes on in
     * them, or a call that fills its line. It only becomes less.
     */
    private static final int LONGER = 134;

    @Test
    void linesAreNoLongerThanAScreen() throws IOException {
        long longer = 0;
        for (Path template : found(Files::isRegularFile, TEMPLATES)) {
            longer += Files.readAllLines(template).stream()
                    .filter(line -> line.length() > LENGTH)
                    .count();
        }

        assertThat(longer).isLessThanOrEqualTo(LONGER);
    }

    @Test
    void noLineEndsInABlankOrBearsATab() throws IOException {
        for (Path template : found(Files::isRegularFile, TEMPLATES)) {
            assertThat(Files.readAllLines(template))
                    .as(template.toString())
                    .noneMatch(line -> line.contains("\t") || line.endsWith(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority", "cooperative", "inspector"})
    void everyFolderOfADeskIsARoomOfIt(String desk) throws IOException {
        assertThat(found(Files::isDirectory, TEMPLATES.resolve(desk)))
                .allMatch(folder -> Files.isDirectory(ROOMS.resolve(TEMPLATES.relativize(folder))));
    }

    private static List<Path> found(Predicate<Path> what, Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(what).toList();
        }
    }
}
