package vn.nguon.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A type is public for callers in another package: Java, a template, or a test that comes in by another room's door. Read
 * from the sources, since compiled classes do not tell of every use, and from these, since sources do not name every type
 * that they use. No two types share a name, so names are enough.
 */
class OpenTypesTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern OPEN = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void noTypeIsPublicForNobody() throws IOException {
        Map<String, Set<Path>> usedIn = new HashMap<>();
        Set<Path> types = new TreeSet<>();
        for (Path root : List.of(MAIN, Path.of("src/test/java"), Path.of("src/bench/java"), Path.of("src/main/jte"))) {
            for (Path file : sources(root)) {
                NAME.matcher(uncommented(file))
                        .results()
                        .forEach(name -> usedIn.computeIfAbsent(name.group(), first -> new HashSet<>())
                                .add(root.relativize(file).getParent()));
                if (root.equals(MAIN)) {
                    types.add(file);
                }
            }
        }
        PlatformClasses.all()
                .forEach(user -> user.getDirectDependenciesFromSelf()
                        .forEach(use -> usedIn.computeIfAbsent(
                                        use.getTargetClass().getSimpleName(), first -> new HashSet<>())
                                .add(Path.of(user.getPackageName().replace('.', '/')))));
        Set<String> open = new TreeSet<>();
        for (Path type : types) {
            Path room = MAIN.relativize(type).getParent();
            OPEN.matcher(uncommented(type))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> usedIn.get(name).equals(Set.of(room)))
                    .forEach(name -> open.add(room + "/" + name));
        }

        assertThat(types).isNotEmpty();
        // Java starts the one; of the other there are lists, which pages of other rooms hand on without a word.
        assertThat(open).isSubsetOf("vn/nguon/Nguon", "vn/nguon/pages/chart/MapPoint");
    }

    private static String uncommented(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }

    private static List<Path> sources(Path root) throws IOException {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
