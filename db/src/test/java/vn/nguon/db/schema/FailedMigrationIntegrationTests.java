package vn.nguon.db.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.Database;
import vn.nguon.db.TestServer;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.server.HomeDirectory;

/** A home that a newer version cannot take over. */
class FailedMigrationIntegrationTests {

    @TempDir
    private Path place;

    private Map<String, String> environment;

    @BeforeEach
    void liveInAHome() throws IOException {
        Path home = Files.createDirectory(place.resolve("home"));
        Files.createSymbolicLink(home.resolve("postgresql"), Files.createDirectories(TestServer.binaries()));
        environment = Map.of("NGUON_HOME", home.toString());
        try (Database database = Database.open(environment)) {
            database.migrate();
        }
    }

    @Test
    void staysAsItWasAndSaysInOneSentenceWhatToDo() throws Exception {
        step(
                "V1000__first_of_two.sql",
                "create table half_done (id int); insert into organisation (kind, name, address)"
                        + " values ('COOPERATIVE', 'HTX nửa chừng', 'Huế');");
        step("V1001__second_of_two.sql", "insert into half_done values (1);\nselect 1 / 0;");
        List<String> before;
        try (Database database = Database.open(environment)) {
            ConnectionParameters owner = HomeDirectory.of(environment).owner().orElseThrow();
            assertThat(database.migrate()).isZero();
            before = history(owner);

            assertThatThrownBy(() -> newer().run(owner))
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContainingAll(
                            "stay as they were",
                            "V1001__second_of_two.sql",
                            "division by zero",
                            "Start the Nguồn that ran before")
                    .message()
                    .doesNotContain("\n");

            assertThat(history(owner)).isEqualTo(before);
            assertThat(column(owner, "select name from organisation")).isEmpty();
            assertThat(column(owner, "select relname from pg_class where relname = 'half_done'"))
                    .isEmpty();
        }

        try (Database database = Database.open(environment)) {
            assertThat(database.migrate()).isZero();
        }
    }

    /** All that this version has, and those beside them. */
    private Migrations newer() {
        return new Migrations("classpath:db/migration,filesystem:" + place.resolve("newer"));
    }

    private void step(String file, String sql) throws IOException {
        Files.writeString(Files.createDirectories(place.resolve("newer")).resolve(file), sql);
    }

    private static List<String> history(ConnectionParameters owner) throws SQLException {
        return column(owner, "select version || ' ' || success from flyway_schema_history order by installed_rank");
    }

    private static List<String> column(ConnectionParameters role, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (var connection = DriverManager.getConnection(role.jdbcUrl(), role.user(), role.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
