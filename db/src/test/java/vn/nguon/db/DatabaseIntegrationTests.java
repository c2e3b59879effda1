package vn.nguon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseIntegrationTests {

    @Nested
    class OnAServerOfYourOwn {

        private final TestDatabase yours = TestDatabase.empty();

        @AfterEach
        void drop() {
            yours.close();
        }

        @Test
        void makesTheTablesOnce() {
            try (var database = Database.open(yours.environment())) {
                assertThat(database.migrate()).isPositive();
                assertThat(database.migrate()).isZero();
            }
        }

        @Test
        void leavesItRunningAfterwards() throws Exception {
            Database.open(yours.environment()).close();

            try (var connection = yours.connect()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }

        @Test
        void joinsItLikewise() {
            try (var database = Database.join(yours.environment())) {
                assertThat(database.jdbcUrl()).isEqualTo(yours.jdbcUrl());
                assertThat(database.r2dbcUrl()).isEqualTo(yours.r2dbcUrl());
                assertThat(database.user()).isEqualTo(yours.user());
                assertThat(database.password()).isEqualTo(yours.password());
            }
        }

        @Test
        void refusesAWrongPassword() {
            var environment = new HashMap<>(yours.environment());
            environment.put("NGUON_DATABASE_PASSWORD", "wrong");

            assertThatThrownBy(() -> Database.open(environment))
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("password authentication failed")
                    .hasMessageContaining("NGUON_DATABASE_PASSWORD");
        }

        @Test
        void refusesAMissingDatabase() {
            yours.close();

            assertThatThrownBy(() -> Database.open(yours.environment()))
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("does not exist");
        }

        @Test
        void refusesChangedMigrations() throws Exception {
            var address = Address.readOwner(yours.environment()).orElseThrow();
            new Migrations("classpath:example").run(address);
            try (var connection = yours.connectAsOwner()) {
                connection.createStatement().execute("update flyway_schema_history set checksum = 1");
            }

            assertThatThrownBy(() -> new Migrations("classpath:example").run(address))
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("checksum mismatch");
        }
    }

    @Nested
    class OnTheOneItBringsAlong {

        @TempDir
        Path home;

        @BeforeEach
        void shareThePrograms() throws IOException {
            // Nobody unpacked them yet where the tests' own server is a container.
            Programs.unpackedBelow(TestServer.programs());
            Files.createSymbolicLink(home.resolve("postgresql"), TestServer.programs());
        }

        @AfterEach
        void keepThePrograms() throws IOException {
            Files.delete(home.resolve("postgresql"));
        }

        @Test
        void refusesASecondLiveProcess() throws Exception {
            try (var other = OtherApplication.start(home)) {
                assertThatThrownBy(() -> Database.open(environment()))
                        .isInstanceOf(DatabaseRefusal.class)
                        .hasMessageContaining(
                                "Another Nguồn (process %d)", other.process().pid());
            }

            Database.open(environment()).close();
        }

        @Test
        void refusesASecondTimeInTheSameProcess() {
            try (var first = Database.open(environment())) {
                assertThatThrownBy(() -> Database.open(environment()))
                        .isInstanceOf(DatabaseRefusal.class)
                        .hasMessageContaining("this very process");
                assertThat(first.migrate()).isPositive();
            }
        }

        @Test
        void joinsALiveProcessAndLeavesItAlone() throws Exception {
            try (var other = OtherApplication.start(home)) {
                try (var database = Database.join(environment())) {
                    assertThat(database.jdbcUrl()).isEqualTo(other.jdbcUrl());
                    assertThat(database.migrate()).isPositive();
                }
                try (var database = Database.join(environment())) {
                    assertThat(database.migrate()).isZero();
                }
            }
        }

        @Test
        void startsAfterAKilledApplicationAndStopsTheServerItLeft() throws Exception {
            var data = new DataDirectory(home.toRealPath().resolve("database"));
            OtherApplication.start(home).kill();
            var orphan = data.server().orElseThrow();

            try (var database = Database.open(environment())) {
                assertThat(data.server()).isPresent().isNotEqualTo(Optional.of(orphan));
                assertThat(database.migrate()).isPositive();
            }

            assertThat(data.server()).isEmpty();
        }

        private Map<String, String> environment() {
            return Map.of("NGUON_HOME", home.toString());
        }
    }
}
