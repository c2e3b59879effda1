package vn.nguon.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    private Path home;

    @Test
    void makesAKeyOnceThatOnlyItsOwnerMayRead() throws IOException {
        Path path = home.resolve("new/stamp-keys.properties");

        Map<Integer, String> made = new KeyFile(path).makeFirst();

        assertThat(made).containsOnlyKeys(1);
        assertThat(made.get(1)).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(path).read()).isEqualTo(made);
        try (var left = Files.list(path.getParent())) {
            assertThat(left).containsExactly(path);
        }
    }

    @Test
    void neverWritesOverAKey() {
        KeyFile file = new KeyFile(home.resolve("stamp-keys.properties"));
        Map<Integer, String> made = file.makeFirst();

        assertThatThrownBy(file::makeFirst).isInstanceOf(UncheckedIOException.class);

        assertThat(file.read()).isEqualTo(made);
    }

    @Test
    void isEmptyWhereThereIsNoFile() {
        assertThat(new KeyFile(home.resolve("stamp-keys.properties")).read()).isEmpty();
    }

    @Test
    void refusesAFileWithoutAKeyAndAVersionThatIsNoNumber() throws IOException {
        Path path = home.resolve("stamp-keys.properties");
        Files.writeString(path, "# nothing\n");
        assertThatIllegalStateException().isThrownBy(() -> new KeyFile(path).read());

        Files.writeString(path, "one=00\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyFile(path).read())
                .withMessageContaining("«one»");
    }
}
