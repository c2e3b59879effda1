package vn.nguon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    private static final Address ADDRESS = new Address("127.0.0.1", 5433, "nguon", "nguon", "secret", Map.of());
    private static final Address OWNER = ADDRESS.asUser("nguon_owner", "another secret");

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

        assertThat(home.address()).contains(ADDRESS);
        assertThat(home.owner()).contains(OWNER);
        assertThat(permissions(home.directory().resolve("database.url"))).isEqualTo("rw-------");
        assertThat(permissions(home.directory().resolve("database-owner.url"))).isEqualTo("rw-------");
    }

    @Test
    void forgetsTheAddress() {
        var home = home("home");
        home.remember(ADDRESS, OWNER);

        home.forgetAddress();
        home.forgetAddress();

        assertThat(home.address()).isEmpty();
        assertThat(home.owner()).isEmpty();
    }

    @Test
    void refusesTheDirectoryOfAnotherUser() throws IOException {
        var others = Account.ownUid() == 0 ? directoryOf(12345) : Path.of("/");

        assertThatThrownBy(() -> Home.of(Map.of("NGUON_HOME", others.toString())))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("belongs to the user");
    }

    @Test
    void refusesAFileWhereTheDirectoryShouldBe() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(
                        () -> Home.of(Map.of("NGUON_HOME", file.resolve("home").toString())))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("Set NGUON_HOME");
    }

    private Home home(String name) {
        return Home.of(Map.of("NGUON_HOME", temporary.resolve(name).toString()));
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
