package vn.nguon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the files of {@code messages} to each other and to the code: each test names the messages that are wrong. */
class MessageFilesTests {

    private static final Path SOURCES = Path.of("src/main");
    private static final String OF_MESSAGES = "vn/nguon/language/Message";

    /** Whatever has messages asks for them when it is first used. */
    @BeforeAll
    static void everyClassAsksForItsMessages() throws IOException, ClassNotFoundException {
        Path classes = Path.of("target/classes");
        for (Path file : files(classes.resolve("vn/nguon"), ".class")) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(OF_MESSAGES)) {
                String name = classes.relativize(file).toString().replace(".class", "");
                Class.forName(name.replace('/', '.'));
            }
        }
    }

    static Stream<Language> languages() {
        return Language.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageIsSaidInEveryLanguage(Language language) {
        Set<String> lacking = new TreeSet<>(Language.VI.ownTexts().keySet());
        lacking.removeAll(language.ownTexts().keySet());
        Set<String> alone = new TreeSet<>(language.ownTexts().keySet());
        alone.removeAll(Language.VI.ownTexts().keySet());

        assertThat(lacking).as("messages/%s.properties lacks", language).isEmpty();
        assertThat(alone)
                .as("messages/vi.properties lacks, of messages/%s.properties", language)
                .isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> idle = new TreeSet<>(Language.VI.ownTexts().keySet());
        idle.removeAll(Message.used().keySet());

        assertThat(idle).as("messages that no code asks for").isEmpty();
    }

    @Test
    void everyWordIsSaidSomewhere() throws IOException {
        Set<String> said = new HashSet<>();
        Pattern constant = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
        List<Path> sources = new ArrayList<>(files(SOURCES.resolve("jte"), ".jte"));
        sources.addAll(files(SOURCES.resolve("java"), ".java"));
        sources.removeIf(source -> source.endsWith("Word.java"));
        for (Path source : sources) {
            Matcher name = constant.matcher(Files.readString(source));
            while (name.find()) {
                said.add(name.group());
            }
        }

        assertThat(words()).isNotEmpty().allSatisfy(word -> assertThat(said).contains(word));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageIsAboutTheSameInEveryLanguage(Language language) {
        List<String> others = new ArrayList<>();
        language.ownTexts().forEach((key, text) -> {
            Set<String> arguments = new TreeSet<>(Message.used().getOrDefault(key, List.of()));
            if (!text.names().equals(arguments)) {
                others.add(key + " has places for " + text.names() + ", and is told of " + arguments);
            }
        });

        assertThat(others).as("messages/%s.properties", language).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageStandsTwice(Language language) throws IOException {
        List<String> keys =
                Files.readAllLines(SOURCES.resolve("resources/messages/" + language + ".properties")).stream()
                        .filter(line -> line.matches("[a-z].*"))
                        .map(line -> line.split(" = ", 2)[0])
                        .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noMessageCallsAnythingFake() {
        assertThat(Language.VI.ownTexts().values())
                .noneMatch(text -> lower(text).matches("(?s).*\\bgiả\\b.*"));
        assertThat(Language.EN.ownTexts().values())
                .noneMatch(text -> lower(text).matches("(?s).*(fake|forge|counterfeit).*"));
        assertThat(Language.of("ko").ownTexts().values())
                .noneMatch(text -> lower(text).matches("(?s).*(가짜|위조|짝퉁|모조).*"));
    }

    @Test
    void noMessageBorrowsFromVietnamese() {
        languages()
                .filter(language -> language != Language.VI)
                .forEach(language -> assertThat(language.ownTexts().values())
                        .noneMatch(text -> text.pattern().replace("Nguồn", "").matches("(?s).*[ăđơưạ-ỹ].*")));
    }

    private static String lower(MessageText text) {
        return text.pattern().toLowerCase(Locale.ROOT);
    }

    /** The constants of the vocabulary, as its file has them: this room may not enter that one. */
    private static List<String> words() throws IOException {
        return Files.readAllLines(SOURCES.resolve("java/vn/nguon/pages/words/Word.java")).stream()
                .map(String::strip)
                .filter(line -> line.matches("[A-Z_]+[,;]"))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
