package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A floor under a room that was moved would hold nothing up, and JaCoCo would not say so. */
class CoverageFloorsTests {

    private static final Path SOURCES = Project.ROOT.resolve("app/src/main/java");
    private static final Pattern ROOM = Pattern.compile("<include>(vn/nguon/[a-z0-9/]+)/\\*\\*</include>");

    @Test
    void everyRoomWithAFloorExists() {
        List<String> rooms = ROOM.matcher(Project.text(Project.ROOT.resolve("app/pom.xml")))
                .results()
                .map(room -> room.group(1))
                .toList();

        assertThat(rooms).isNotEmpty().allMatch(room -> Files.isDirectory(SOURCES.resolve(room)));
    }
}
