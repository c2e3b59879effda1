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

        Map<Integer, String> made = new KeyFile(path, null).makeFirst();

        assertThat(made).containsOnlyKeys(1);
        assertThat(made.get(1)).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(path, null).read()).isEqualTo(made);
        try (var left = Files.list(path.getParent())) {
            assertThat(left).containsExactly(path);
        }
    }

    @Test
    void neverWritesOverAKey() {
        KeyFile file = new KeyFile(home.resolve("stamp-keys.properties"), null);
        Map<Integer, String> made = file.makeFirst();

        assertThatThrownBy(file::makeFirst).isInstanceOf(UncheckedIOException.class);

        assertThat(file.read()).isEqualTo(made);
    }

    @Test
    void isEmptyWhereThereIsNoFile() {
        assertThat(new KeyFile(home.resolve("stamp-keys.properties"), null).read())
                .isEmpty();
    }

    @Test
    void refusesAFileWithoutAKeyAndAVersionThatIsNoNumber() throws IOException {
        Path path = home.resolve("stamp-keys.properties");
        Files.writeString(path, "# nothing\n");
        assertThatIllegalStateException().isThrownBy(() -> new KeyFile(path, null).read());

        Files.writeString(path, "one=00\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyFile(path, null).read())
                .withMessageContaining("«one»");
    }

    @Test
    void addsTheNextVersionAndKeepsThoseBefore() throws IOException {
        KeyFile file = new KeyFile(home.resolve("stamp-keys.properties"), "correct horse battery");
        Map<Integer, String> first = file.makeFirst();

        assertThat(file.addNext()).isEqualTo(2);

        assertThat(file.read()).containsOnlyKeys(1, 2).containsAllEntriesOf(first);
        assertThat(Files.readString(file.path())).doesNotContain(first.get(1));
    }

    @Test
    void noticesADamagedByteOfASealedFile() throws IOException {
        KeyFile file = new KeyFile(home.resolve("stamp-keys.properties"), "correct horse battery");
        file.makeFirst();
        String text = Files.readString(file.path());
        int at = text.indexOf("sealed=") + "sealed=".length();
        Files.writeString(
                file.path(), text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1));

        assertThatIllegalStateException().isThrownBy(file::read).withMessageContaining("was damaged");
    }
}
