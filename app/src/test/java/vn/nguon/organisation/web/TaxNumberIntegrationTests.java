package vn.nguon.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** The tax number of an organisation: its digits are checked, and the authority sees who else goes by it. */
@PlatformTest
class TaxNumberIntegrationTests {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private final People people;
    private final Api authority;
    private final DatabaseClient database;

    TaxNumberIntegrationTests(People people, DatabaseClient database) {
        this.people = people;
        this.authority = Api.of(people.authority());
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource({
        "0300588569, 0300588569",
        "0300 588 569, 0300588569",
        "0100112437-001, 0100112437-001",
        "0100112437001, 0100112437-001",
        "046090001234, 046090001234",
        "'', ''"
    })
    void aNumberIsKeptInOneWriting(String written, String kept) {
        assertThat(authority
                        .get("/api/v1/organisations/"
                                + register(written).created().number("$.id"))
                        .ok()
                        .text("$.taxNumber"))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0300588568", "0300588569-01", "03005885", "030058856O", "1234567890123456"})
    void aNumberThatCannotBeOneIsRefusedBesideItsField(String written) {
        register(written).refused(422, "invalid").about("organisation.taxNumber");
    }

    @Test
    void whoGoesByTheNumberOfAnAdmittedOneIsAdmittedByAWordOnly() {
        String number = anyNumber();
        long first = register(number).created().number("$.id");
        admit(first, "").ok();
        long branch = register(number + "-002").created().number("$.id");

        admit(branch, "").refused(409, "name-looks-like-another");
        admit(branch, ", \"differsFrom\": [" + first + "], \"reason\": \"Chi nhánh\"")
                .ok();
    }

    @Test
    void aPersonsNumberIsInNoEntryOfTheLedger() {
        String person = "0" + (46_000_000_000L + ThreadLocalRandom.current().nextLong(999_999_999L));
        register(person).created();
        String company = anyNumber();
        register(company).created();

        assertThat(entries(person)).isZero();
        assertThat(entries(company)).isEqualTo(1);
    }

    private long entries(String number) {
        Long found = database.sql("""
                        select count(*) from ledger_entry
                        where content::jsonb ->> 'kind' = 'organisation-registered' and content::text like :number
                        """)
                .bind("number", "%" + number + "%")
                .mapValue(Long.class)
                .one()
                .block();
        return found == null ? -1 : found;
    }

    private Answer admit(long organisation, String more) {
        return authority.post(
                "/api/v1/organisations/" + organisation + "/decisions", "{\"verdict\": \"ADMIT\"" + more + "}");
    }

    private Answer register(String taxNumber) {
        String word = UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        return new Api(people.nobody())
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                Map.of(
                                        "kind",
                                        "COMPANY",
                                        "name",
                                        "Công ty " + word,
                                        "address",
                                        "Huế",
                                        "taxNumber",
                                        taxNumber),
                                "manager",
                                Map.of(
                                        "login",
                                        "t." + UUID.randomUUID(),
                                        "name",
                                        "Người",
                                        "password",
                                        "bốn từ rời nhau")));
    }

    private static String anyNumber() {
        while (true) {
            String nine = String.format(
                    Locale.ROOT, "%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (nine.charAt(i) - '0');
            }
            int check = 10 - sum % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
