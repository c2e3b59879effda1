package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import vn.nguon.VerifyingIntegrationTests.Operator;
import vn.nguon.db.TestDatabase;
import vn.nguon.stamp.KeysCommand;
import vn.nguon.stamp.code.Keyring;

/** Keys of stamps that do not lie in the clear beside the database, as an operator sets it up. */
@ExtendWith(OutputCaptureExtension.class)
class KeysApartIntegrationTests {

    private static final String PASSPHRASE = "atiso cà gai leo sa nhân tím";

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void withAPassphraseNothingInTheHomeMakesCodes(CapturedOutput printed) throws IOException {
        String fingerprint = fingerprint();
        assertThat(homeHoldsAKey()).isTrue();

        assertThat(fingerprint(sealed())).isEqualTo(fingerprint);

        assertThat(homeHoldsAKey()).isFalse();
        assertThat(printed.getAll())
                .contains("Copies made before lie in the clear")
                .doesNotContain(PASSPHRASE);
        assertThat(fingerprint(sealed())).isEqualTo(fingerprint);
        assertThatThrownBy(this::fingerprint).rootCause().hasMessageContaining("is sealed");
    }

    @Test
    void aKeyIsAddedToASealedFile(CapturedOutput printed) throws IOException {
        String first = fingerprint(sealed());

        int outcome = new CommandLine(new WithSettings(sealed()))
                .addSubcommand(new KeysCommand())
                .execute("keys", "add");

        assertThat(outcome).isZero();
        assertThat(printed.getAll()).contains("Added stamp key 2 to ");
        assertThat(fingerprint(sealed())).isNotEqualTo(first);
        assertThat(homeHoldsAKey()).isFalse();
    }

    @Test
    void withAFileElsewhereTheHomeHoldsNoKey() throws IOException {
        String setting = "--nguon.stamp.key-file=" + elsewhere.resolve("stamp-keys");
        String fingerprint = fingerprint(setting);

        assertThat(homeHoldsAKey()).isFalse();
        assertThat(fingerprint(setting)).isEqualTo(fingerprint);
        assertThatThrownBy(this::fingerprint).rootCause().hasMessageContaining("The keys of stamps are lost");
    }

    private String sealed() throws IOException {
        Path secret = elsewhere.resolve("passphrase");
        Files.writeString(secret, PASSPHRASE + "\n");
        return "--nguon.stamp.passphrase-file=" + secret;
    }

    private String fingerprint(String... settings) {
        try (ConfigurableApplicationContext rooms = new Operator(database, home).serve(settings)) {
            return rooms.getBean(Keyring.class).newest().fingerprint();
        }
    }

    private boolean homeHoldsAKey() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> found = files.filter(Files::isRegularFile).toList();
            return found.stream().anyMatch(file -> read(file).lines().anyMatch(line -> line.matches("1=[0-9a-f]{64}")));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An operator who set something. */
    @CommandLine.Command(name = "nguon")
    final class WithSettings implements vn.nguon.commands.CommandContext {

        private final String setting;

        WithSettings(String setting) {
            this.setting = setting;
        }

        @Override
        public ConfigurableApplicationContext serve(String... settings) {
            throw new IllegalStateException("not here");
        }

        @Override
        public ConfigurableApplicationContext workAt(Map<String, String> environment, String... settings) {
            throw new UnsupportedOperationException("it has one home");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public ConfigurableApplicationContext work(String... settings) {
            return new Operator(database, home)
                    .work(Stream.concat(Stream.of(setting), Stream.of(settings)).toArray(String[]::new));
        }
    }
}
