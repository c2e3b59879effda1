package vn.nguon.db;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

class DatabaseTests {

    private static final ConnectionParameters YOURS =
            new ConnectionParameters("db.example", 5432, "trace", "nguon", "s3cret", Map.of());

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    void worksWithTheVersionsItWasMadeFor(int version) {
        assertThatCode(() -> Database.refuseUnfit(YOURS, version, "UTF8")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 19})
    void refusesOtherVersions(int version) {
        assertThatThrownBy(() -> Database.refuseUnfit(YOURS, version, "UTF8"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("trace on db.example:5432 as nguon is PostgreSQL " + version)
                .hasMessageContaining("15 to 18");
    }

    @Test
    void refusesAnEncodingWithoutVietnameseLetters() {
        assertThatThrownBy(() -> Database.refuseUnfit(YOURS, 18, "LATIN1"))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("LATIN1");
    }

    @Test
    void saysThatNobodyAnswers() {
        var environment = Map.of("NGUON_DATABASE_URL", "postgresql://nguon:s3cret@127.0.0.1:1/trace");

        assertThatThrownBy(() -> Database.open(environment))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("Check NGUON_DATABASE_URL")
                .hasMessageNotContaining("s3cret");
    }
}
