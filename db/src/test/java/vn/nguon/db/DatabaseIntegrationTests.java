package vn.nguon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.schema.Migrations;

/** Databases on a server of one's own. */
class DatabaseIntegrationTests {

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
        var address = ConnectionParameters.readOwner(yours.environment()).orElseThrow();
        new Migrations("classpath:example").run(address);
        try (var connection = yours.connectAsOwner()) {
            connection.createStatement().execute("update flyway_schema_history set checksum = 1");
        }

        assertThatThrownBy(() -> new Migrations("classpath:example").run(address))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("checksum mismatch");
    }
}
