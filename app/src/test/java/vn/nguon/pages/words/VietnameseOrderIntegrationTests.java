package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Lists by name stand as a Vietnamese reader looks for them. */
@PlatformTest
class VietnameseOrderIntegrationTests {

    private static final List<String> IN_ORDER = List.of(
            "an bình",
            "An Ninh",
            "Ang",
            "Anh",
            "Ân",
            "Ca",
            "cà",
            "Dung",
            "Dương",
            "Đa",
            "Đông",
            "Ê",
            "Lê",
            "Lễ",
            "Lê Lợi",
            "Ô",
            "Phú Xuân",
            "Ứng",
            "Zê");

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final People people;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    VietnameseOrderIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
    }

    @Test
    void theDatabaseAndThePagesAgree() {
        List<String> mixed = IN_ORDER.stream().sorted().toList();

        assertThat(mixed.stream().sorted(VietnameseOrder.BY_NAME)).containsExactlyElementsOf(IN_ORDER);
        assertThat(database.sql("select name from unnest(:names) as list (name) order by name collate vietnamese")
                        .bind("names", mixed.toArray(String[]::new))
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void anOrdersPageOffersPrintHousesByName() {
        for (String name : List.of("Zê", "Đông", "An", "Ân", "Phú Xuân")) {
            people.organisation("PRINT_HOUSE", "Nhà in " + name + " " + mark);
        }
        Rolls rolls = new Rolls(platform);
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        long order = rolls.issued(people.manager(cooperative), 10).id().value();

        String page =
                Forms.of(people.authority()).open("/admin/orders/" + order).ok().page();

        assertThat(named(page, "Nhà in ([^<]+) " + mark)).containsExactly("An", "Ân", "Đông", "Phú Xuân", "Zê");
    }

    @Test
    void aCooperativeChoosesItsProductsByName() {
        OrganisationId cooperative = people.organisation("HTX Phong Điền");
        Rolls rolls = new Rolls(platform);
        for (String name : List.of("Zê", "Đông", "An", "Ân")) {
            database.sql("update product set name_vi = :name where id = :id")
                    .bind("name", "Trà " + name)
                    .bind("id", rolls.product(cooperative, null).value())
                    .then()
                    .block();
        }

        String page = Forms.of(people.manager(cooperative))
                .open("/console/orders/new")
                .ok()
                .page();

        assertThat(named(page, "Trà ([^<]+)</option>")).containsExactly("An", "Ân", "Đông", "Zê");
    }

    private static List<String> named(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
