package vn.nguon.inspector.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nguon.language.Language;

class EntryKindsTests {

    private static final Pattern ACT = Pattern.compile("new Act\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    /** A kind without words of its own would stand in English among Vietnamese. */
    @Test
    void everyKindThatIsWrittenDownHasWords() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ACT.matcher(Files.readString(file)).results().forEach(act -> kinds.add(act.group(1)));
            }
        }

        assertThat(kinds).hasSizeGreaterThan(40);
        assertThat(kinds)
                .filteredOn(kind -> EntryKinds.said(kind, Language.VI).equals(kind.replace('-', ' ')))
                .isEmpty();
    }
}
