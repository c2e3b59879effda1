package vn.nguon.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the public pages say stands in the files of the languages: a pair in place would leave out all readers but two. */
class PublicPageWordsTests {

    private static final List<Path> ROOMS = List.of(
            Path.of("src/main/jte/consumer"),
            Path.of("src/main/jte/layout.jte"),
            Path.of("src/main/jte/footer.jte"),
            Path.of("src/main/jte/problem.jte"),
            Path.of("src/main/java/vn/nguon/consumer"),
            Path.of("src/main/java/vn/nguon/resolver"),
            Path.of("src/main/java/vn/nguon/pages/words/Phrases.java"),
            Path.of("src/main/java/vn/nguon/pages/words/Word.java"),
            Path.of("src/main/java/vn/nguon/pages/Headline.java"),
            Path.of("src/main/java/vn/nguon/pages/VerdictReason.java"),
            Path.of("src/main/java/vn/nguon/scan/VerdictKind.java"),
            Path.of("src/main/java/vn/nguon/scan/suspicion"),
            Path.of("src/main/java/vn/nguon/scan/region"),
            Path.of("src/main/java/vn/nguon/scan/story"),
            Path.of("src/main/java/vn/nguon/scan/web"));

    @Test
    void areInTheFilesOfTheLanguages() throws IOException {
        List<String> inPlace = new ArrayList<>();
        for (Path room : ROOMS) {
            for (Path source : sources(room)) {
                Files.readAllLines(source).stream()
                        .map(String::strip)
                        .filter(PublicPageWordsTests::isPair)
                        .forEach(line -> inPlace.add(source + ": " + line));
            }
        }

        assertThat(inPlace)
                .as("say these by a line in each file of messages, docs/spec/messages.md")
                .isEmpty();
    }

    /** Vietnamese between quotation marks, or an English half beside nothing. */
    private static boolean isPair(String line) {
        return !line.startsWith("*")
                && !line.startsWith("/*")
                && !line.startsWith("//")
                && (line.contains("choose(")
                        || line.replace("Nguồn", "").matches(".*\"[^\"]*[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ][^\"]*\".*"));
    }

    private static List<Path> sources(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
