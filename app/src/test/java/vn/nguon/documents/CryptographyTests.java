package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The inventory of docs/operations/cryptography.md names every class that hashes, signs, encrypts or draws at random. */
class CryptographyTests {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("app", "db", "label-printer");

    /** {@code java.security} holds the hashes, signatures, key stores and random numbers of the JDK. */
    private static final Pattern USE = Pattern.compile(
            "import (static )?(java\\.security\\.|javax\\.crypto\\.|javax\\.net\\.ssl\\.|org\\.bouncycastle\\.)");

    private static final Pattern NAMED = Pattern.compile("`(vn\\.nguon\\.[a-zA-Z0-9.]+)`");

    @Test
    void everyUseStandsInTheInventory() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/operations/cryptography.md"));

        List<String> named = NAMED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(uses());
    }

    private static Set<String> uses() throws IOException {
        Set<String> uses = new TreeSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/main/java"))) {
                files.filter(path -> path.toString().endsWith(".java"))
                        .filter(CryptographyTests::uses)
                        .forEach(source -> uses.add(name(source)));
            }
        }
        return uses;
    }

    private static boolean uses(Path source) {
        try {
            return USE.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path source) {
        String path = source.toString().replace('/', '.');
        return path.substring(path.indexOf("vn.nguon."), path.length() - ".java".length());
    }
}
