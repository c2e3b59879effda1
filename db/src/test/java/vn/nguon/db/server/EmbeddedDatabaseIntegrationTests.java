package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.Database;
import vn.nguon.db.TestServer;
import vn.nguon.db.connection.DatabaseRefusal;

/** Databases on the server that the platform brings along, beside other processes. */
class EmbeddedDatabaseIntegrationTests {

    @TempDir
    Path home;

    @BeforeEach
    void shareTheBinaries() throws IOException {
        // Nobody unpacked them yet where the tests' own server is a container.
        PostgresBinaries.unpackedBelow(TestServer.binaries());
        Files.createSymbolicLink(home.resolve("postgresql"), TestServer.binaries());
    }

    @AfterEach
    void keepTheBinaries() throws IOException {
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
