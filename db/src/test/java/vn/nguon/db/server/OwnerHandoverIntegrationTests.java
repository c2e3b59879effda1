package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.Database;
import vn.nguon.db.TestServer;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.schema.Migrations;

/** Data of the embedded server from the time when the application owned its tables. */
class OwnerHandoverIntegrationTests {

    @TempDir
    Path temporary;

    @Test
    void takesTheTablesOverFromAnApplicationThatOwnedThem() throws Exception {
        var home = new HomeDirectory(temporary.toRealPath(), TestServer.binaries());
        ConnectionParameters before;
        try (var server = EmbeddedServer.start(home, ServerConfiguration.forThisMachine())) {
            before = asItWasMadeEarlier(server);
        }
        Files.delete(home.directory().resolve("database-owner.url"));
        Files.createSymbolicLink(home.directory().resolve("postgresql"), TestServer.binaries());

        try (var database = Database.open(Map.of("NGUON_HOME", home.directory().toString()))) {
            assertThat(database.migrate()).isZero();
            var now = home.application().orElseThrow();
            assertThat(now.password())
                    .as("who reads the file of before, goes on")
                    .isEqualTo(before.password());
            assertThat(ask(now, "select name from organisation")).isEqualTo("HTX Phong Điền");
            assertThat(ask(now, "select count(*) from pg_class where relowner = 'nguon'::regrole"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> ask(now, "alter table ledger_entry disable trigger user"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> ask(now.asUser("postgres", now.password()), "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
        Files.delete(home.directory().resolve("postgresql"));
    }

    /** One user owned the tables, and the superuser had the same password. */
    private static ConnectionParameters asItWasMadeEarlier(EmbeddedServer server) throws SQLException {
        var address = server.application();
        try (var connection = connect(server.superuser());
                var statement = connection.createStatement()) {
            statement.execute("alter database nguon owner to nguon");
            statement.execute("drop role nguon_owner");
            statement.execute("alter role postgres password '%s'".formatted(address.password()));
        }
        Migrations.own().run(address);
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into organisation (kind, name, address) values ('COOPERATIVE', 'HTX Phong Điền', 'Huế')");
        }
        return address;
    }

    private static String ask(ConnectionParameters address, String query) throws SQLException {
        try (var connection = connect(address);
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(ConnectionParameters address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
