package vn.nguon.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The answers as they were, in {@code src/test/resources/golden}, and the comparison with what they are now. */
final class GoldenFiles {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/golden");
    private static final String ENDING = ".txt";
    private static final boolean WRITING = Boolean.getBoolean("nguon.golden.write");

    private GoldenFiles() {}

    /** Fails with the lines that differ; where files are written anew, writes this one instead. */
    static void assertSame(String name, String text) {
        Path file = FOLDER.resolve(name + ENDING);
        try {
            if (WRITING) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("golden file; -Dnguon.golden.write=true writes it")
                    .exists();
            String before = Files.readString(file);
            if (!before.equals(text)) {
                throw new AssertionError(
                        name + " is not what it was (-: before, +: now)\n" + Difference.of(before, text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of all that are kept; where files are written anew, without those of no answer, which go. */
    static Set<String> names(Set<String> answered) {
        try (Stream<Path> files = Files.exists(FOLDER) ? Files.walk(FOLDER) : Stream.empty()) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = FOLDER.relativize(file).toString().replace('\\', '/');
                String name = path.substring(0, path.length() - ENDING.length());
                if (WRITING && !answered.contains(name)) {
                    Files.delete(file);
                } else {
                    names.add(name);
                }
            }
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
