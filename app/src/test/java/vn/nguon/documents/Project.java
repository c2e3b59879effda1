package vn.nguon.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the whole project, as the tests of documents read them. */
final class Project {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> MODULES = List.of("app", "db", "label-printer");

    private Project() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** All pages that people read: {@code docs/**}, and those beside it. */
    static List<Path> pages() {
        return Stream.concat(
                        files(ROOT.resolve("docs"), ".md").stream(),
                        beside().filter(page -> page.toString().endsWith(".md")))
                .toList();
    }

    /** What is compiled into the platform and the label printer, of all modules. */
    static List<Path> mainSources() {
        return sources("src/main/java");
    }

    static List<Path> testSources() {
        return sources("src/test/java");
    }

    /** The files beneath a directory whose names end so, in order. */
    static List<Path> files(Path directory, String ending) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources(String kind) {
        return MODULES.stream()
                .flatMap(module -> files(ROOT.resolve(module).resolve(kind), ".java").stream())
                .toList();
    }

    private static Stream<Path> beside() {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
