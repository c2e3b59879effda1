package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/operations/asvs.md answers every requirement it has to, and the tests it calls on exist. */
class AsvsTests {

    /** Levels 1 and 2 of OWASP ASVS 5.0.0, and 3 of chapters 11 and 16: the numbers of each section. */
    private static final Map<String, String> ASKED = Stream.of("""
            1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1 3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5
            3.7:1-2 4.1:1-3 4.2:1 4.3:1-2 4.4:1-4 5.1:1 5.2:1-3 5.3:1-2 5.4:1-3 6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4
            6.5:1-5 6.6:1-3 6.8:1-4 7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1 8.4:1
            9.1:1-3 9.2:1-4 10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3 11.1:1-4 11.2:1-5
            11.3:1-5 11.4:1-4 11.5:1-2 11.6:1-2 11.7:1-2 12.1:1-3 12.2:1-2 12.3:1-4 13.1:1 13.2:1-5 13.3:1-2
            13.4:1-5 14.1:1-2 14.2:1-4 14.3:1-3 15.1:1-3 15.2:1-3 15.3:1-7 16.1:1 16.2:1-5 16.3:1-4 16.4:1-3
            16.5:1-4 17.1:1 17.2:1-4 17.3:1-2""".split("\\s+", -1))
            .collect(Collectors.toMap(text -> text.split(":", -1)[0], text -> text.split(":", -1)[1]));

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([0-9.]+)(?: to ([0-9.]+))? \\| ([123]) \\| [^|]+ \\| (met|by construction|not applicable|open) \\| ([^|]+) \\|$");
    private static final Pattern TEST =
            Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Tests|Properties))(?:#([a-zA-Z0-9]+))?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = PROJECT.resolve("docs/operations/asvs.md");

    @Test
    void everyRequirementIsAnsweredOnce() throws IOException {
        List<String> asked = ASKED.entrySet().stream()
                .flatMap(section -> numbers(section.getKey(), section.getValue()))
                .toList();

        List<String> answered = new ArrayList<>();
        for (Matcher row : rows()) {
            answered.addAll(row.group(2) == null ? List.of(row.group(1)) : between(row.group(1), row.group(2)));
        }

        assertThat(answered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void whatIsMetNamesATestOrADocument() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.group(4).equals("met"))
                .allSatisfy(row -> assertThat(row.group(5))
                        .as(row.group(1))
                        .matches(how ->
                                TEST.matcher(how).find() || LINK.matcher(how).find()));
    }

    @Test
    void itsCountIsTrue() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Matcher row : rows()) {
            int requirements = row.group(2) == null
                    ? 1
                    : between(row.group(1), row.group(2)).size();
            counts.merge(row.group(4), requirements, Integer::sum);
        }

        assertThat(Files.readString(PAGE))
                .contains("Of %d requirements %d are met, %d by construction, %d not applicable, %d open."
                        .formatted(
                                counts.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                counts.get("met"),
                                counts.get("by construction"),
                                counts.get("not applicable"),
                                counts.get("open")));
    }

    @Test
    void theTestsAndDocumentsThatItNamesExist() throws IOException {
        Map<String, Path> sources = testSources();
        String page = Files.readString(PAGE);

        assertThat(TEST.matcher(page).results().toList()).isNotEmpty().allSatisfy(named -> {
            assertThat(sources).containsKey(named.group(1));
            if (named.group(2) != null) {
                assertThat(Files.readString(sources.get(named.group(1))))
                        .as(named.group())
                        .containsPattern("\\b" + named.group(2) + "\\(");
            }
        });
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)).filter(link -> !link.contains(":")))
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }

    private static List<Matcher> rows() throws IOException {
        List<Matcher> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row);
            } else {
                assertThat(line).as("a row that says all it has to").doesNotMatch("\\| \\d.*");
            }
        }
        return rows;
    }

    private static List<String> between(String first, String last) {
        String section = first.substring(0, first.lastIndexOf('.'));
        return numbers(section, end(first) + "-" + end(last)).toList();
    }

    private static Stream<String> numbers(String section, String range) {
        String[] ends = range.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .mapToObj(number -> section + "." + number);
    }

    private static String end(String number) {
        return number.substring(number.lastIndexOf('.') + 1);
    }

    private static Map<String, Path> testSources() throws IOException {
        Set<String> modules = Set.of("app", "db", "label-printer");
        List<Path> found = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found.stream()
                .collect(Collectors.toMap(
                        path -> path.getFileName().toString().replace(".java", ""), Function.identity(), (a, b) -> a));
    }
}
