package vn.nguon.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Draws the plan of the rooms, {@code docs/plan/README.md}, from their package-infos, and fails while the document says
 * otherwise. {@code -Dnguon.plan.write=true} writes it.
 */
class RoomPlanTests {

    private static final Path DOCUMENT = Path.of("../docs/plan/README.md");
    private static final Path ROOMS = Path.of("src/main/java/vn/nguon");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void thePlanInTheDocumentsIsThatOfTheHouse() throws IOException {
        Map<String, Set<String>> rooms = new TreeMap<>();
        EntranceTests.listed().forEach((room, entrances) -> {
            // The benchmark has a house of its own.
            if (Files.exists(ROOMS.resolve(room))) {
                rooms.put(
                        room,
                        entrances.stream()
                                .map(entrance -> entrance.split(" ", 2)[0])
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        String plan = "# The plan of the rooms\n\n"
                + "Drawn by `RoomPlanTests` from the rooms' own package-infos. An arrow leads from a room to one that it"
                + " enters; where a way over other rooms leads there too, it is left out.\n\n"
                + drawing(rooms) + "\n| room | who lives there | enters |\n|---|---|---|\n" + table(rooms);
        if (Boolean.getBoolean("nguon.plan.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, plan);
        }

        assertThat(DOCUMENT).content().isEqualTo(plan);
    }

    private static String drawing(Map<String, Set<String>> rooms) {
        StringBuilder drawing = new StringBuilder("```mermaid\nflowchart TD\n");
        rooms.forEach((room, entered) -> entered.stream()
                .filter(other -> entered.stream().noneMatch(way -> !way.equals(other) && leads(rooms, way, other)))
                .forEach(other -> drawing.append("  ")
                        .append(room)
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        return drawing.append("```\n").toString();
    }

    private static boolean leads(Map<String, Set<String>> rooms, String from, String to) {
        Set<String> next = rooms.getOrDefault(from, Set.of());
        return next.contains(to) || next.stream().anyMatch(way -> leads(rooms, way, to));
    }

    private static String table(Map<String, Set<String>> rooms) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Set<String>> room : rooms.entrySet()) {
            rows.add("| `" + room.getKey() + "` | " + sentence(room.getKey()) + " | "
                    + room.getValue().stream().map(other -> "`" + other + "`").collect(Collectors.joining(" "))
                    + " |\n");
        }
        return String.join("", rows);
    }

    private static String sentence(String room) throws IOException {
        Matcher found = SENTENCE.matcher(Files.readString(ROOMS.resolve(room).resolve("package-info.java")));
        assertThat(found.find()).as(room).isTrue();
        return found.group(1)
                .replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }
}
