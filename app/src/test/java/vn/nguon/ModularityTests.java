package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final List<String> OTHERS = List.of("db", "labels", "pages/templates");

    /** The platform's own classes and the benchmark's, read once: that takes longer than all that is asked of them. */
    private static final ApplicationModules ROOMS = ApplicationModules.of(Nguon.class, platform());

    @Test
    void everyRoomEntersOnlyTheRoomsItMay() {
        ROOMS.verify();
    }

    /** It is in a jar of its own, and still may use of a room what the room shows to others, and no more. */
    @Test
    void theBenchmarkIsHeldToItToo() {
        assumeTrue(System.getProperty("surefire.test.class.path") != null, "only Maven compiles the benchmark");

        assertThat(ROOMS.getModuleByName("bench")).isPresent();
    }

    @Test
    void drawsThePlan() throws IOException {
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder("target/plan")).writeModulesAsPlantUml();

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

    /**
     * The database and the label printer are no rooms: they are modules of their own, and know nothing of the platform. Nor
     * are the templates: each shows what a room hands it.
     */
    private static ImportOption platform() {
        ImportOption noTests = new ImportOption.DoNotIncludeTests();
        return place -> noTests.includes(place)
                && OTHERS.stream().noneMatch(other -> place.contains("/vn/nguon/" + other + "/"));
    }
}
