package vn.nguon.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No migration that landed changes any more (decision 0046). */
class LandedMigrationsTests {

    private static final String SUM_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private LandedMigrations example;

    @BeforeEach
    void landTwo() throws IOException {
        example = new LandedMigrations(directory, elsewhere.resolve("landed.sha256"));
        write("V1__ground.sql", "");
        write("V2__ledger.sql", "");
        list("V1__ground.sql", "V2__ledger.sql");
    }

    @Test
    void areAsTheyWereWhenTheyLanded() throws IOException {
        var own = new LandedMigrations(
                Path.of("src/main/resources/db/migration"), Path.of("src/test/resources/landed-migrations.sha256"));

        assertThat(own.faults()).isEmpty();
    }

    @Test
    void areFineInTheExample() throws IOException {
        assertThat(example.faults()).isEmpty();
    }

    @Test
    void areNeitherChangedNorTakenAway() throws IOException {
        write("V1__ground.sql", "-- Said better.");
        assertThat(example.faults())
                .singleElement()
                .asString()
                .startsWith("V1__ground.sql has landed")
                .contains("was changed", "V3__….sql");

        Files.delete(directory.resolve("V2__ledger.sql"));
        assertThat(example.faults()).hasSize(2).last().asString().contains("V2__ledger.sql", "is gone");
    }

    @Test
    void areListedFromTheFirstDay() throws IOException {
        write("V3__organisation.sql", "");

        assertThat(example.faults())
                .singleElement()
                .asString()
                .contains("V3__organisation.sql is new", SUM_OF_NOTHING + "  V3__organisation.sql");
    }

    @Test
    void areNumberedWithoutGaps() throws IOException {
        write("V2__place.sql", "");
        write("V10__recall.sql", "");
        write("v5_scan.sql", "");
        list("V1__ground.sql", "V2__ledger.sql", "V2__place.sql", "V10__recall.sql", "v5_scan.sql");

        assertThat(example.faults())
                .containsExactly(
                        "V2__place.sql should be V3__….sql: versions have no gaps, and none stands twice.",
                        "V10__recall.sql should be V4__….sql: versions have no gaps, and none stands twice.",
                        "v5_scan.sql should be V5__….sql: versions have no gaps, and none stands twice.");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    private void list(String... files) throws IOException {
        Files.writeString(
                example.list(), (SUM_OF_NOTHING + "  %s\n").repeat(files.length).formatted((Object[]) files));
    }
}
