package vn.nguon.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.db.TestDatabase;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampKey;

class KnownKeysIntegrationTests {

    private static final String ONE = "11".repeat(StampKey.LENGTH);
    private static final String PASSPHRASE = "mười hai con giáp";
    private static final String TWO = "22".repeat(StampKey.LENGTH);

    private final TestDatabase database = TestDatabase.fresh();
    private final KnownKeys known = new KnownKeys(
            DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
                    .mutate()
                    .option(ConnectionFactoryOptions.USER, database.user())
                    .option(ConnectionFactoryOptions.PASSWORD, database.password())
                    .build())));

    @TempDir
    private Path home;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void makesAKeyWhereNoneIsConfiguredAndKeepsIt() {
        Keyring first = start(new MockEnvironment());
        Keyring second = start(new MockEnvironment());

        assertThat(second.newest().fingerprint()).isEqualTo(first.newest().fingerprint());
        assertThat(home.resolve("stamp-keys.properties")).exists();
    }

    @Test
    void keepsTheKeyWhereItIsToldTo(@TempDir Path elsewhere) {
        Path file = elsewhere.resolve("stick/keys");

        Keyring first = start(new MockEnvironment().withProperty("nguon.stamp.key-file", file.toString()));

        assertThat(file).exists();
        assertThat(home).isEmptyDirectory();
        assertThatIllegalStateException()
                .as("started without the stick")
                .isThrownBy(() -> start(new MockEnvironment()))
                .withMessageContaining("lost");
        assertThat(start(new MockEnvironment().withProperty("nguon.stamp.key-file", file.toString()))
                        .newest()
                        .fingerprint())
                .isEqualTo(first.newest().fingerprint());
    }

    @Test
    void putsAKeyThatLayInTheClearUnderThePassphrase() throws Exception {
        Path file = home.resolve("stamp-keys.properties");
        Keyring clear = start(new MockEnvironment());
        assertThat(Files.readString(file)).containsPattern("(?m)^1=[0-9a-f]{64}$");

        Keyring sealed = start(under(PASSPHRASE));

        assertThat(sealed.newest().fingerprint()).isEqualTo(clear.newest().fingerprint());
        assertThat(Files.readString(file)).doesNotContainPattern("(?m)^1=").contains("format=nguon/sealed/1");
        assertThat(start(under(PASSPHRASE)).newest().fingerprint())
                .isEqualTo(clear.newest().fingerprint());
        assertThatIllegalStateException()
                .isThrownBy(() -> start(new MockEnvironment()))
                .withMessageContaining("is sealed")
                .withMessageContaining("NGUON_STAMP_PASSPHRASE_FILE");
        assertThatIllegalStateException()
                .isThrownBy(() -> start(under(PASSPHRASE + "!")))
                .withMessageContaining("another passphrase")
                .withMessageNotContaining(PASSPHRASE);
    }

    @Test
    void readsThePassphraseFromAFile() throws Exception {
        Path secret = home.resolve("secret");
        Files.writeString(secret, PASSPHRASE + "\n");
        Keyring sealed = start(under(PASSPHRASE));

        assertThat(start(new MockEnvironment().withProperty("nguon.stamp.passphrase-file", secret.toString()))
                        .newest()
                        .fingerprint())
                .isEqualTo(sealed.newest().fingerprint());
    }

    @Test
    void refusesAPassphraseThatIsSoonTried() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(under("tem")))
                .withMessageContaining("at least 12 characters");
        assertThat(home).isEmptyDirectory();
    }

    private static MockEnvironment under(String passphrase) {
        return new MockEnvironment().withProperty("nguon.stamp.passphrase", passphrase);
    }

    @Test
    void takesConfiguredKeysAndIssuesUnderTheNewest() {
        start(configured("1", ONE));

        Keyring ring = start(configured("1", ONE).withProperty("nguon.stamp.keys.2", TWO));

        assertThat(ring.newest().version()).isEqualTo(2);
        assertThat(home.resolve("stamp-keys.properties")).doesNotExist();
    }

    @Test
    void takesKeysFromTheEnvironmentOfTheProcess() {
        StandardEnvironment process = new StandardEnvironment();
        process.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("NGUON_STAMP_KEYS_1", ONE, "NGUON_STAMP_KEYS_3", TWO)));

        Keyring ring = start(process);

        assertThat(ring).hasToString("keyring [1, 3]");
    }

    @Test
    void doesNotStartWhenTheKeysAreLost() {
        start(configured("1", ONE));

        assertThatIllegalStateException()
                .isThrownBy(() -> start(new MockEnvironment()))
                .withMessageContaining("lost");
        assertThat(home.resolve("stamp-keys.properties")).doesNotExist();
    }

    @Test
    void doesNotStartWithoutAKeyThatWasOnceInForce() {
        start(configured("1", ONE));

        assertThatIllegalStateException()
                .isThrownBy(() -> start(configured("2", TWO)))
                .withMessageContaining("Stamp key 1 is missing");
    }

    @Test
    void doesNotStartWithAnotherKeyUnderAKnownVersion() {
        start(configured("1", ONE));

        assertThatIllegalStateException()
                .isThrownBy(() -> start(configured("1", TWO)))
                .withMessageContaining("Stamp key 1 is not the key");
        assertThatCode(() -> start(configured("1", ONE))).doesNotThrowAnyException();
    }

    @Test
    void doesNotRepeatASecretThatIsWrittenWrong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start(configured("1", ONE.replaceFirst("1", "x"))))
                .withMessageNotContaining("1111")
                .withNoCause();
    }

    @Test
    void theDatabaseNeverHoldsASecret() throws Exception {
        start(configured("1", ONE));

        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select * from stamp_key")) {
            rows.next();
            assertThat(rows.getString("fingerprint"))
                    .isEqualTo(
                            new Keyring(List.of(new StampKey(1, HexFormat.of().parseHex(ONE))))
                                    .newest()
                                    .fingerprint());
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(3);
        }
    }

    @Test
    void waitsForTheNodeThatStartsBeforeIt() throws Exception {
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtext('nguon.stamp.keys'))");

            var started = CompletableFuture.supplyAsync(() -> start(new MockEnvironment()));

            assertThatThrownBy(() -> started.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(home).as("nothing is made by who waits").isEmptyDirectory();
            other.rollback();
            assertThat(started.get(30, TimeUnit.SECONDS).newest().version()).isEqualTo(1);
        }
    }

    @Test
    void twoFirstStartsAtOnceWithOneFileHaveOneKey(@TempDir Path both) throws Exception {
        String file = both.resolve("keys").toString();

        var first = CompletableFuture.supplyAsync(() -> start(sharing(file)));
        var second = CompletableFuture.supplyAsync(() -> start(sharing(file)));

        assertThat(first.get(30, TimeUnit.SECONDS).newest().fingerprint())
                .isEqualTo(second.get(30, TimeUnit.SECONDS).newest().fingerprint());
    }

    @Test
    void aSecondNodeWithoutTheFirstOnesFileMakesNoneOfItsOwn(@TempDir Path first, @TempDir Path second) {
        start(sharing(first.resolve("keys").toString()));

        assertThatIllegalStateException()
                .isThrownBy(() -> start(sharing(second.resolve("keys").toString())))
                .withMessageContaining("NGUON_STAMP_KEY_FILE");
        assertThat(second).isEmptyDirectory();
    }

    private static MockEnvironment sharing(String file) {
        return new MockEnvironment().withProperty("nguon.stamp.key-file", file);
    }

    private Keyring start(Environment environment) {
        KeysAtStart keys = new KeysAtStart();
        return keys.keyring(environment, keys.keyFile(environment, home), known);
    }

    private static MockEnvironment configured(String version, String secret) {
        return new MockEnvironment().withProperty("nguon.stamp.keys." + version, secret);
    }
}
