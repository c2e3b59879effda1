package vn.nguon.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room can be held in the head, and what a type is called says which of the module it is. */
class RoomSizeTests {

    private static final int FILES_AT_MOST = 15;
    private static final int LINES_AT_MOST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"app", "db", "label-printer"})
    void noRoomHasMoreFilesThanCanBeHeldInTheHead(String module) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        for (Path file : files(module)) {
            files.merge(file.getParent().toString(), 1, Integer::sum);
        }
        files.values().removeIf(count -> count <= FILES_AT_MOST);

        assertThat(files).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "db", "label-printer"})
    void noTwoTypesOfAModuleShareAName(String module) throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        for (Path file : types(module)) {
            named.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                    .add(file.getParent().toString());
        }
        named.values().removeIf(rooms -> rooms.size() == 1);

        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "db", "label-printer"})
    void noFileIsLongerThanAConversation(String module) throws IOException {
        List<Path> lengthy = new ArrayList<>();
        for (Path file : types(module)) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > LINES_AT_MOST) {
                    lengthy.add(file);
                }
            }
        }

        assertThat(lengthy).isEmpty();
    }

    private static List<Path> types(String module) throws IOException {
        return files(module).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static List<Path> files(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }
}
