package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(Nguon.class);

    @Test
    void everyRoomEntersOnlyTheRoomsItMay() {
        rooms.verify();
    }

    @Test
    void drawsThePlan() throws IOException {
        new Documenter(rooms, Documenter.Options.defaults().withOutputFolder("target/plan")).writeModulesAsPlantUml();

        assertThat(Path.of("target/plan/components.puml")).content().contains("Ledger", "Identity");
    }

    @Test
    void everyPackageSaysWhoLivesThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = files.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(room -> Files.notExists(room.resolve("package-info.java")))
                    .toList();

            assertThat(silent).isEmpty();
        }
    }
}
