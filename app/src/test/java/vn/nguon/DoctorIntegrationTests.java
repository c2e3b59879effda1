package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.db.TestDatabase;

/** {@code ./nguon doctor}, with things broken on purpose. */
class DoctorIntegrationTests {

    private final Map<String, String> environment = new HashMap<>();
    private String printed = "";

    @TempDir
    Path home;

    @TempDir
    Path backups;

    @BeforeEach
    void set() throws IOException {
        environment.put("NGUON_HOME", home.toString());
        environment.put("LANG", "en_GB.UTF-8");
        Path keys = home.resolve("stamp-keys.properties");
        Files.writeString(keys, "1=…");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsWellIsSaidAndWhatIsToBeLookedAtEndsWithOne() {
        try (TestDatabase database = TestDatabase.fresh()) {
            enter(database);
            environment.put("NGUON_URL", "http://localhost:8080");

            assertThat(doctor()).isEqualTo(1);
            assertThat(printed)
                    .contains("   Database: PostgreSQL", "   Clock: ", "   Home: " + home, "   Keys of stamps: ")
                    .contains(" ? Address on stamps: http://localhost:8080 is without HTTPS")
                    .contains("Some things are to be looked at")
                    .doesNotContain(" ! ");
        }
    }

    @Test
    void tablesOfAnEarlierVersionAreSaidAndLeftAsTheyAre() {
        try (TestDatabase database = TestDatabase.empty()) {
            enter(database);
            doctor();
            assertThat(printed).contains(" ? Database: its tables are not those of this version yet");
            try (Database opened = Database.open(environment)) {
                assertThat(opened.isUpToDate()).isFalse();
            }
        }
    }

    @Test
    void aDatabaseThatCannotBeEnteredIsToBeMended() {
        environment.put("NGUON_DATABASE_URL", "postgresql://nobody:x@127.0.0.1:1/nguon");

        assertThat(doctor()).isEqualTo(2);
        assertThat(printed).contains(" ! Database: The database ", "cannot be entered", "At three in the morning");
    }

    @Test
    void aSettingThatNobodyReadsIsNamedWithTheNearest() {
        environment.put("NGUON_TRUSTED_PROXYS", "127.0.0.1");
        environment.put("NGUON_BACKUP_WITHIN", "2d");

        doctor();

        assertThat(printed)
                .contains(" ? Settings: there is no setting NGUON_TRUSTED_PROXYS", "the nearest is NGUONTRUSTEDPROXIES")
                .doesNotContain("no setting NGUON_BACKUP_WITHIN");
    }

    @Test
    void keysThatOthersCanReadAreToBeMended() throws IOException {
        Files.setPosixFilePermissions(
                home.resolve("stamp-keys.properties"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(doctor()).isEqualTo(2);
        assertThat(printed).contains(" ! Keys of stamps: others can read", "chmod 600");
    }

    @Test
    void aHomeThatIsNotThereIsNotMade() {
        Path none = home.resolve("none");
        environment.put("NGUON_HOME", none.toString());

        doctor();

        assertThat(printed).contains(" ? Home: there is no " + none, " ? Database: there is none yet");
        assertThat(none).doesNotExist();
    }

    @Test
    void anAddressThatIsNotSetOrNotReachedIsSaid() {
        doctor();
        assertThat(printed).contains(" ? Address on stamps: NGUON_URL is not set");
        environment.put("NGUON_URL", "https://127.0.0.1:1");

        assertThat(doctor()).isEqualTo(2);
        assertThat(printed)
                .contains(" ! Address on stamps: https://127.0.0.1:1 cannot be reached")
                .contains(" ? Address on stamps: NGUON_TRUSTED_PROXIES is not set");
    }

    @Test
    void backupsThatAreNotMadeOrOldAreToBeMended() throws IOException {
        assertThat(doctor()).isEqualTo(2);
        assertThat(printed).contains(" ! Backup: NGUON_BACKUP_FOLDER is not set");

        environment.put("NGUON_BACKUP_FOLDER", backups.resolve("away").toString());
        assertThat(doctor()).isEqualTo(2);
        assertThat(printed).contains("away is not there", " ! Backup: there is no whole one yet");

        environment.put("NGUON_BACKUP_FOLDER", backups.toString());
        good(50);
        assertThat(doctor()).isEqualTo(2);
        assertThat(printed).contains(" ! Backup: the last whole one is 50 hours old");
        good(3);
        doctor();
        assertThat(printed).contains("   Backup: ");
    }

    @Test
    void speaksTheLanguageOfTheTerminal() {
        environment.put("LANG", "vi_VN.UTF-8");

        doctor();

        assertThat(printed).contains(" ! Sao lưu: NGUON_BACKUP_FOLDER chưa đặt", "Có chỗ phải sửa");
    }

    private void good(int hoursAgo) throws IOException {
        Files.writeString(
                home.resolve("backup-status.properties"),
                "good="
                        + Instant.now()
                                .minus(hoursAgo, ChronoUnit.HOURS)
                                .toString()
                                .replace(":", "\\:"));
    }

    private void enter(TestDatabase database) {
        environment.putAll(database.environment());
    }

    private int doctor() {
        StringWriter out = new StringWriter();
        int outcome = new CommandLine(new Operator(environment))
                .addSubcommand(new DoctorCommand())
                .setOut(new PrintWriter(out))
                .execute("doctor");
        printed = out.toString();
        return outcome;
    }

    /** Whoever types has only set something; nothing is started. */
    @Command(name = "nguon")
    private record Operator(Map<String, String> environment) implements CommandContext {

        @Override
        public ConfigurableApplicationContext serve(String... settings) {
            throw new IllegalStateException("The doctor starts nothing.");
        }

        @Override
        public ConfigurableApplicationContext work(String... settings) {
            throw new IllegalStateException("The doctor starts nothing.");
        }

        @Override
        public ConfigurableApplicationContext workAt(Map<String, String> other, String... settings) {
            throw new IllegalStateException("The doctor starts nothing.");
        }
    }
}
