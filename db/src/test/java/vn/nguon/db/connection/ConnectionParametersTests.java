package vn.nguon.db.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionParametersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://nguon:secret@db.example:5433/trace",
                "postgres://nguon:secret@db.example:5433/trace",
                "jdbc:postgresql://nguon:secret@db.example:5433/trace",
                "jdbc:postgresql://db.example:5433/trace?user=nguon&password=secret",
                "  postgresql://nguon:secret@db.example:5433/trace\n",
            })
    void readsEveryUsualForm(String url) {
        assertThat(read(url))
                .isEqualTo(new ConnectionParameters("db.example", 5433, "trace", "nguon", "secret", Map.of()));
    }

    @Test
    void assumesTheUsualPortAndThisMachine() {
        assertThat(read("postgresql://nguon@db.example/trace").port()).isEqualTo(5432);
        assertThat(read("postgresql:///trace?user=nguon").host()).isEqualTo("localhost");
    }

    @Test
    void readsPercentEncodedPasswords() {
        assertThat(read("postgresql://nguon:a%40b%2Fc+d%3A@db.example/trace").password())
                .isEqualTo("a@b/c+d:");
    }

    @Test
    void userAndPasswordOfTheEnvironmentWin() {
        var address = read(
                "postgresql://one:1@db.example/trace",
                Map.of("NGUON_DATABASE_USER", "two", "NGUON_DATABASE_PASSWORD", "2"));

        assertThat(address.user()).isEqualTo("two");
        assertThat(address.password()).isEqualTo("2");
    }

    @Test
    void writesUrlsForBothDriversWithoutTheSecret() {
        var address = read("postgresql://nguon:secret@[::1]:5433/trace?sslmode=verify-full&sslrootcert=/etc/ca.pem");

        assertThat(address.jdbcUrl())
                .isEqualTo("jdbc:postgresql://[::1]:5433/trace?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem");
        assertThat(address.r2dbcUrl())
                .isEqualTo("r2dbc:postgresql://[::1]:5433/trace?sslMode=verify-full&sslRootCert=%2Fetc%2Fca.pem");
        assertThat(address.toString()).doesNotContain("secret");
    }

    @Test
    void whatItWritesItReads() {
        var address = new ConnectionParameters(
                "db.example", 5433, "nguồn", "hợp tác", "p@ss/w:rd %+?", Map.of("sslmode", "require"));

        assertThat(read(address.url())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://nguon:s3cret@db.example/trace",
                "nguon:s3cret@db.example/trace",
                "postgresql:nguon:s3cret",
                "postgresql://nguon:s3 cret@db.example/trace",
                "postgresql://nguon:s3cret@one.example,two.example/trace",
            })
    void refusesWhatItCannotReadAndKeepsTheSecret(String url) {
        assertThatThrownBy(() -> read(url))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("s3");
    }

    @Test
    void refusesToGuessDatabaseAndUser() {
        assertThatThrownBy(() -> read("postgresql://nguon:secret@db.example"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("names no database");
        assertThatThrownBy(() -> read("postgresql://db.example/trace"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("NGUON_DATABASE_USER");
    }

    @Test
    void refusesParametersThatOneOfTheDriversWouldIgnore() {
        assertThatThrownBy(() -> read("postgresql://nguon@db.example/trace?options=-cfoo"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("'options'");
    }

    private static ConnectionParameters read(String url) {
        return read(url, Map.of());
    }

    private static ConnectionParameters read(String url, Map<String, String> others) {
        var environment = new HashMap<>(others);
        environment.put("NGUON_DATABASE_URL", url);
        return ConnectionParameters.read(environment);
    }
}
