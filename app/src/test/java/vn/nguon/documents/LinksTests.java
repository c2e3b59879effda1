package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link from a page of ours to a page or file of ours leads there, to the very heading. */
class LinksTests {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`[^`\n]+`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?)[ #]*$");
    private static final Pattern TEXT_OF_A_LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]");

    @Test
    void everyLinkLeadsSomewhere() {
        List<Path> pages = Project.pages();

        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(pages.stream().flatMap(LinksTests::broken)).isEmpty();
    }

    /** As the forges do: {@code "## The path of a file, and `its` name"} is {@code #the-path-of-a-file-and-its-name}. */
    @Test
    void anchorsAreMadeOfHeadings() {
        assertThat(anchors("# Số, `mã` và tên\n## A - b\n```\n# no heading\n```\n## [Same](x.md)\n## Same\n"))
                .containsExactlyInAnyOrder("số-mã-và-tên", "a---b", "same", "same-1");
    }

    private static Stream<String> broken(Path page) {
        String text =
                CODE.matcher(FENCED.matcher(Project.text(page)).replaceAll("")).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !leadsSomewhere(page, link))
                .map(link -> Project.ROOT.relativize(page) + " → " + link);
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || anchors(Project.text(target)).contains(parts[1]));
    }

    private static Set<String> anchors(String text) {
        Map<String, Integer> times = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        HEADING.matcher(FENCED.matcher(text).replaceAll("")).results().forEach(heading -> {
            String anchor = anchor(heading.group(1));
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        });
        return new HashSet<>(anchors);
    }

    private static String anchor(String heading) {
        String words = TEXT_OF_A_LINK.matcher(heading).replaceAll("$1").toLowerCase(Locale.ROOT);
        return NOT_IN_ANCHORS.matcher(words).replaceAll("").replace(' ', '-');
    }
}
