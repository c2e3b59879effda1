package vn.nguon.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.lookalike.OrganisationLookAlikes;
import vn.nguon.product.admission.ProductLookAlikes;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.text.SkeletonsAtStart;
import vn.nguon.trace.Chains;

/** What was taken before letters were judged, and what else may pass for another's, as the desks show it. */
@PlatformTest
class LookAlikeDeskIntegrationTests {

    private static final String UNSEEN = "[\u200b\u200f\u202a-\u202e\u2066-\u2069\u2028]";

    private final ApplicationContext platform;
    private final People people;
    private final DatabaseClient database;
    private final OrganisationLookAlikes organisationLookAlikes;
    private final ProductLookAlikes productLookAlikes;
    private final Forms desk;
    private final String word = UUID.randomUUID()
            .toString()
            .substring(0, 13)
            .replace('-', 'k')
            .replace('1', 'u')
            .replace('0', 'v');

    LookAlikeDeskIntegrationTests(
            ApplicationContext platform,
            People people,
            DatabaseClient database,
            OrganisationLookAlikes organisationLookAlikes,
            ProductLookAlikes productLookAlikes) {
        this.platform = platform;
        this.people = people;
        this.database = database;
        this.organisationLookAlikes = organisationLookAlikes;
        this.productLookAlikes = productLookAlikes;
        this.desk = Forms.of(people.authority());
    }

    @Test
    void namesOfOldAreKeptAndComparedThoughTheyWouldBeRefusedToday() {
        OrganisationId honest = people.organisation("HTX Sen " + word);
        OrganisationId cyrillic = people.organisation("\u041dTX Sen " + word);
        OrganisationId unseen = people.organisation("HTX\u200b Sen\u202e " + word);
        OrganisationId twoLines = people.organisation("HTX\nSen " + word);

        platform.getBean(SkeletonsAtStart.class).renew().block();

        assertThat(database.sql("select count(*) from organisation where id = any(:ids) and skeletons is null")
                        .bind("ids", new Long[] {honest.value(), cyrillic.value(), unseen.value(), twoLines.value()})
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
        assertThat(database.sql("select name from organisation where id = :id")
                        .bind("id", unseen.value())
                        .mapValue(String.class)
                        .one()
                        .block())
                .isEqualTo("HTX\u200b Sen\u202e " + word);
        desk.open("/admin/organisations/" + honest.value())
                .ok()
                .says("Số " + cyrillic.value(), "Số " + unseen.value(), "Số " + twoLines.value());
    }

    @Test
    void skeletonsOfOtherTablesOfUnicodeAreMadeAnew() {
        OrganisationId one = people.organisation("HTX Sim " + word);
        database.sql("update organisation set skeletons = array['0/1.0', 'nothing'] where id = :id")
                .bind("id", one.value())
                .then()
                .block();

        organisationLookAlikes.renew().block();

        OrganisationId other = people.organisation("htx sim " + word);
        desk.open("/admin/organisations/" + other.value()).ok().says("Số " + one.value());
    }

    @Test
    void whatNobodySeesIsNamedWhereItStandsAtEveryDeskAndInFiles() {
        OrganisationId old = people.organisation("HTX\u200b Tràm\u202e\u2066 " + word);
        long product = productOfOld(old, "Tinh dầu\u202e tràm " + word, "");
        String named = "HTX⟨U+200B⟩ Tràm⟨U+202E⟩⟨U+2066⟩ " + word;

        for (String page : new String[] {
            "/admin/organisations/" + old.value(),
            "/admin/organisations?q=" + word,
            "/admin/organisations?format=csv&q=" + word,
            "/inspect?q=" + word,
            "/admin/products/" + product
        }) {
            assertThat(desk.open(page).ok().says(named).page()).as(page).doesNotContainPattern(UNSEEN);
        }
        assertThat(desk.open("/admin/products?format=csv&q=" + word)
                        .ok()
                        .says("Tinh dầu⟨U+202E⟩ tràm")
                        .page())
                .doesNotContainPattern(UNSEEN);
    }

    @Test
    void whatNobodySeesIsNamedOnTheConsumersPageToo() {
        Chains.TeaChain chain = Chains.in(platform).aTeaChain();
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(chain.packer().person(), chain.tea(), 10);
        rolls.activated(chain.packer().person(), Rolls.part(order, 0, 10), chain.packs());
        database.sql("update product set name_vi = :name, description_vi = :name where id = :id")
                .bind("name", "Trà\u202e atiso\u200b đỏ " + word)
                .bind("id", chain.tea().value())
                .then()
                .block();

        Forms.Shown page = new Forms(people.nobody())
                .open("/S/" + rolls.code(order, order.issue().numbers().first()));

        assertThat(page.ok().says("Trà⟨U+202E⟩ atiso⟨U+200B⟩ đỏ").page()).doesNotContainPattern(UNSEEN);
    }

    @Test
    void aProductOfAnothersNameOrBrandIsShownBesideIt() {
        OrganisationId maker = people.organisation("HTX Chè " + word);
        OrganisationId other = people.organisation("HTX Trà " + word);
        long theirs = productOfOld(maker, "Chè xanh " + word, "HuếTea" + word);
        long brand = productOfOld(other, "Chè đen " + word, "HUẾTEA" + word);
        long name = productOfOld(other, "CHÈ  XANH " + word, "");

        desk.open("/admin/products/" + brand)
                .ok()
                .says(
                        "Trông giống sản phẩm của đơn vị khác",
                        "Nhãn hiệu giống nhau</span>",
                        "/admin/products/" + theirs);
        desk.open("/admin/products/" + name)
                .ok()
                .says("/admin/products/" + theirs)
                .saysNothingOf("Nhãn hiệu giống nhau</span>");
        assertThat(Api.of(people.inspector())
                        .get("/api/v1/products/" + brand + "/look-alikes")
                        .ok()
                        .texts("$[*].id"))
                .containsExactly(String.valueOf(theirs));
        Api.of(people.manager(other))
                .get("/api/v1/products/" + brand + "/look-alikes")
                .refused(403, "not-allowed");
        assertThat(productLookAlikes.renew().block()).isNotNull();
    }

    @Test
    void onePaperThatTwoClaimAndOneAreaCodeOfTwoAreShown() {
        OrganisationId first = people.organisation("HTX Bưởi " + word);
        OrganisationId second = people.organisation("HTX Cam " + word);
        certified(first, "OCOP-2026-" + word, "Ủy ban nhân dân thành phố Huế");
        certified(second, "ocop 2026 " + word, "ỦY BAN nhân dân thành phố Huế");
        certified(first, "A " + word, "Viện Thử Nghiệm " + word + " 1");
        certified(second, "B " + word, "Viện Thử Nghiệm " + word + " I");
        plot(first, "VN-TTHOR-" + word);
        plot(second, "vn tthor " + word);

        desk.open("/admin/organisations/" + second.value())
                .ok()
                .says(
                        "Trông giống giấy khác",
                        "OCOP-2026-" + word,
                        "Viện Thử Nghiệm " + word + " 1",
                        "Trùng mã vùng trồng",
                        "VN-TTHOR-" + word,
                        "đơn vị số " + first.value());
    }

    private void certified(OrganisationId organisation, String number, String issuer) {
        Api.of(people.manager(organisation))
                .post("/api/v1/certificates", """
                {"kind": "OTHER", "number": "%s", "issuer": "%s", "goods": ["Bưởi"], "validFrom": "2026-01-01"}
                """.formatted(number, issuer))
                .created();
    }

    private void plot(OrganisationId organisation, String areaCode) {
        Api.of(people.manager(organisation))
                .post("/api/v1/places", """
                {"kind": "PLOT", "name": "Vườn", "address": "Huế", "plantingAreaCode": "%s"}
                """.formatted(areaCode))
                .created();
    }

    /** As somebody put it there when letters were not judged yet. */
    private long productOfOld(OrganisationId organisation, String name, String brand) {
        long product = Api.of(people.manager(organisation))
                .post("/api/v1/products", """
                {"name": {"vi": "%s"}, "brand": "%s", "netContent": {"amount": 500, "unit": "GRM"}, "plan": "HERBS"}
                """.formatted("Sản phẩm " + word, brand))
                .created()
                .number("$.id");
        database.sql("update product set name_vi = :name where id = :id")
                .bind("name", name)
                .bind("id", product)
                .then()
                .block();
        return product;
    }
}
