package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Decisions are numbered once, and docs/decisions/README.md lists each under the name it bears. */
class DecisionsTests {

    private static final Path DECISIONS = Project.ROOT.resolve("docs/decisions");
    private static final Pattern FILE = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern TITLE = Pattern.compile("# (?:(\\d+)\\. )?(.+)\n");
    private static final Pattern LISTED = Pattern.compile("(?m)^- \\[\\d{4}\\]\\([^)]+\\) .+$");

    @Test
    void eachHasANumberOfItsOwn() {
        assertThat(pages().stream().map(page -> named(page).group(1))).doesNotHaveDuplicates();
    }

    @Test
    void eachIsListed() {
        List<String> lines = pages().stream().map(DecisionsTests::line).toList();

        List<String> listed = LISTED.matcher(Project.text(DECISIONS.resolve("README.md")))
                .results()
                .map(line -> line.group())
                .toList();

        assertThat(listed).containsExactlyElementsOf(lines);
    }

    /** {@code - [0041](0041-parts-as-they-are-published.md) Parts as they are published, but for one}. */
    private static String line(Path page) {
        Matcher title = TITLE.matcher(Project.text(page));
        assertThat(title.lookingAt()).as("%s begins with a title", page).isTrue();
        String number = named(page).group(1);
        if (title.group(1) != null) {
            assertThat(Integer.valueOf(title.group(1)))
                    .as("%s says its own number", page)
                    .isEqualTo(Integer.valueOf(number));
        }
        return "- [%s](%s) %s".formatted(number, page.getFileName(), title.group(2));
    }

    private static Matcher named(Path page) {
        Matcher name = FILE.matcher(page.getFileName().toString());
        assertThat(name.matches()).as("%s is a number and words", page).isTrue();
        return name;
    }

    private static List<Path> pages() {
        return Project.files(DECISIONS, ".md").stream()
                .filter(page -> !page.endsWith("README.md"))
                .toList();
    }
}
