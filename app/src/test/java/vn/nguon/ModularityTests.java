package vn.nguon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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

    // The database and the label printer are no rooms: they are modules of their own, and know nothing of the platform.
    private final ApplicationModules rooms = ApplicationModules.of(
            Nguon.class, resideInAnyPackage("vn.nguon.db..", "vn.nguon.labels..", "vn.nguon.pages.templates.."));

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
