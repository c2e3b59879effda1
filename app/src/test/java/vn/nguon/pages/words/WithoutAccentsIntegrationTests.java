package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class WithoutAccentsIntegrationTests {

    private final DatabaseClient database;

    WithoutAccentsIntegrationTests(DatabaseClient database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phong Điền", "Cà gai leo", "SÂM CAU ba kích tím", "ưƠ ạẬ ỹ đĐ", "L-01_x.2", "ÉÈ ß", ""})
    void readsAsTheDatabaseDoes(String text) {
        String there = database.sql("select without_accents(:text) as plain")
                .bind("text", text)
                .mapValue(String.class)
                .one()
                .block();

        assertThat(WithoutAccents.of(text)).isEqualTo(there);
        assertThat(WithoutAccents.of(" \t" + text + " \n")).isEqualTo(there);
    }
}
