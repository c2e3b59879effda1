package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What looks like Vietnamese is kept and found as Vietnamese. */
@PlatformTest
class LookalikesIntegrationTests {

    private final DatabaseClient database;
    private final OrganisationId own;
    private final Person person;
    private final Api member;
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    LookalikesIntegrationTests(People people, DatabaseClient database) {
        this.database = database;
        this.own = people.organisation("HTX Phong Điền");
        this.person = people.member(own);
        this.member = Api.of(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00d0ường phèn", "\u0189ường phèn", "\u0110\u01b0\u01a1\u0300ng phe\u0300n", "D\u0335ường phèn"
            })
    void aProductsNameIsKeptWithTheLetterThatWasMeantAndFound(String written) {
        String kept = member.post("/api/v1/products", """
                        {"name": {"vi": "%s Huế %s"}, "netContent": {"amount": 500, "unit": "GRM"}, "plan": "HERBS"}
                        """.formatted(written, mark))
                .created()
                .text("$.name.vi");

        assertThat(kept).isEqualTo("Đường phèn Huế " + mark);
        for (String asked :
                new String[] {"duong phen", "đường phèn", "Đường phèn", "\u00f0ường phèn", "\u00d0ường phèn"}) {
            assertThat(member.get("/api/v1/products?q=" + mark + " " + asked)
                            .ok()
                            .texts("$.items[*].id"))
                    .as(asked)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u00d0\u1ea5t đỏ | dat do",
                "\u0111\u0189\u0256\u00f0 | dddd",
                "Đƣờng | duong",
                "Ｔｒà ｓｅｎ | tra sen",
                "Trà\u00a0sen | tra sen",
                "Trà se\u00adn | tra sen",
                "Trà\u200b sen | tra sen",
                "L\u20112026 | l-2026",
                "L\u20132026 | l-2026",
                "d’Huế | d'hue",
                "dıa | dia",
                "a\u0340 e\u0341 | a e",
                "d\u0335u | du",
                "500㎏ | 500kg",
            })
    void whateverIsStoredIsFound(String stored, String asked) {
        database.sql("""
                        insert into place (organisation_id, kind, name, code)
                        values (:own, 'PLOT', :name, :code)
                        """)
                .bind("own", own.value())
                .bind("name", stored + " " + mark)
                .bind("code", ("P-" + mark).toUpperCase(Locale.ROOT))
                .then()
                .block();

        assertThat(member.get("/api/v1/places?q=" + mark + " " + asked).ok().texts("$.items[*].id"))
                .hasSize(1);
        assertThat(member.get("/api/v1/places?q=" + mark + " " + stored).ok().texts("$.items[*].id"))
                .hasSize(1);
    }

    @Test
    void aNameOfNothingThatAnybodySeesIsNone() {
        member.post("/api/v1/places", """
                        {"kind": "PLOT", "name": "\u00a0\u200b\u00a0\u3000", "address": "Phong Hiền"}
                        """).refused(422, "invalid").about("name");
    }
}
