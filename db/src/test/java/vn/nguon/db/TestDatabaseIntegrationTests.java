package vn.nguon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseIntegrationTests {

    @Test
    void freshDatabasesHaveTheTablesAndNothingOfEachOther() throws SQLException {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh();
                var inOne = one.connectAsOwner().createStatement();
                var inOther = other.connectAsOwner().createStatement()) {
            inOne.execute("create table only_here (id int)");

            inOther.execute("select * from flyway_schema_history");
            assertThatThrownBy(() -> inOther.execute("select * from only_here")).hasMessageContaining("does not exist");
        }
    }

    @Test
    void theUserIsNoSuperuser() throws SQLException {
        try (var database = TestDatabase.empty();
                var statement = database.connect().createStatement();
                var answer = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            answer.next();

            assertThat(answer.getBoolean(1)).isFalse();
        }
    }

    @Test
    void aClosedDatabaseIsGone() {
        var database = TestDatabase.empty();

        database.close();

        assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
    }
}
