package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

class HomeDirectoryTests {

    private static final ConnectionParameters ADDRESS =
            new ConnectionParameters("127.0.0.1", 5433, "nguon", "nguon", "secret", Map.of());
    private static final ConnectionParameters OWNER = ADDRESS.asUser("nguon_owner", "another secret");

    @TempDir
    Path temporary;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        var home = home("new/home");

        assertThat(permissions(home.directory())).isEqualTo("rwx------");
    }

    @Test
    void keepsTheAddressToItself() throws IOException {
        var home = home("home");

        home.remember(ADDRESS.atPort(1), OWNER.atPort(1));
        home.remember(ADDRESS, OWNER);

        assertThat(home.application()).contains(ADDRESS);
        assertThat(home.owner()).contains(OWNER);
        assertThat(permissions(home.directory().resolve("database.url"))).isEqualTo("rw-------");
        assertThat(permissions(home.directory().resolve("database-owner.url"))).isEqualTo("rw-------");
    }

    @Test
    void forgetsTheAddress() {
        var home = home("home");
        home.remember(ADDRESS, OWNER);

        home.forgetConnections();
        home.forgetConnections();

        assertThat(home.application()).isEmpty();
        assertThat(home.owner()).isEmpty();
    }

    @Test
    void refusesTheDirectoryOfAnotherUser() throws IOException {
        var others = OperatingSystemUser.ownUid() == 0 ? directoryOf(12345) : Path.of("/");

        assertThatThrownBy(() -> HomeDirectory.of(Map.of("NGUON_HOME", others.toString())))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("belongs to the user");
    }

    @Test
    void refusesAFileWhereTheDirectoryShouldBe() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> HomeDirectory.of(
                        Map.of("NGUON_HOME", file.resolve("home").toString())))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("Set NGUON_HOME");
    }

    private HomeDirectory home(String name) {
        return HomeDirectory.of(Map.of("NGUON_HOME", temporary.resolve(name).toString()));
    }

    private Path directoryOf(int uid) throws IOException {
        var directory = Files.createDirectory(temporary.resolve("others"));
        Files.setAttribute(directory, "unix:uid", uid);
        return directory;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
