package vn.nguon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void readsEveryLetterAsTheDatabaseDoes() {
        String[] letters = IntStream.rangeClosed(' ', 0xffee)
                .filter(c -> Character.isDefined(c) && !Character.isSurrogate((char) c) && !Character.isWhitespace(c))
                .mapToObj(c -> "x" + (char) c + "y")
                .toArray(String[]::new);

        List<String> there = database.sql("""
                        select without_accents(letter) as plain
                        from unnest(:letters) with ordinality as list (letter, place)
                        order by place
                        """)
                .bind("letters", letters)
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();

        List<String> unlike = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            String here = WithoutAccents.of(letters[i]);
            if (!here.equals(there.get(i).replaceAll("\\s+", " "))) {
                unlike.add(letters[i] + ": " + here + " and " + there.get(i));
            }
        }
        assertThat(unlike).isEmpty();
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
