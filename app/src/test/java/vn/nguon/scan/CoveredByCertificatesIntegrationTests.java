package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** A page shows the certificates that cover its goods, and no others. */
@PlatformTest
class CoveredByCertificatesIntegrationTests {

    private final Chains chains;
    private final People people;
    private final Rolls rolls;
    private final TeaChain tea;
    private final Api grower;
    private final Api packer;

    CoveredByCertificatesIntegrationTests(ApplicationContext platform, People people) {
        this.chains = Chains.in(platform);
        this.people = people;
        this.rolls = new Rolls(platform);
        this.tea = chains.aTeaChain();
        this.grower = Api.of(people.manager(tea.grower().organisation()));
        this.packer = Api.of(people.manager(tea.packer().organisation()));
    }

    @Test
    void beefDoesNotShowTheCertificateOfAnotherCrop() {
        LotId beef = tea.packer()
                .packs(
                        tea.packer().buys("Thịt bò vàng", "10 KGM"),
                        "1 KGM",
                        chains.product(tea.packer(), "Thịt bò vàng", "100 GRM", 300),
                        10);
        String organic = certificate(packer, "ORGANIC", "\"goods\": [\"Sa nhân tím\"]", "2026-01-01", "2027-12-31");
        String forBeef = certificate(packer, "HACCP", "\"goods\": [\"bò vàng\"]", "2026-01-01", "2027-12-31");
        String forTea = certificate(
                packer, "OCOP", "\"stars\": 4, \"products\": [" + tea.tea().value() + "]", "2026-01-01", "2027-12-31");

        String beefStamp = stamped(tea.packer(), beef);
        String teaStamp = stamped(tea.packer(), tea.packs());

        assertThat(numbers(beefStamp)).containsExactly(forBeef);
        assertThat(numbers(teaStamp)).containsExactly(forTea);
        for (String language : List.of("vi", "en")) {
            assertThat(page(beefStamp, language)).contains(forBeef).doesNotContain(organic, forTea);
        }
        assertThat(page(teaStamp, "vi")).contains(forTea, "Đơn vị tự khai").doesNotContain(organic, forBeef);
        assertThat(html(
                        Api.of(people.inspector()),
                        "/inspect/organisations/" + tea.packer().organisation()))
                .as("an inspector sees all, with what they cover")
                .contains(organic, forBeef, forTea, "Sa nhân tím");
    }

    @Test
    void aPlacesCertificateIsShownWithGoodsThatWereThere() {
        String here = certificate(
                grower, "VIETGAP", "\"places\": [" + tea.grower().place().value() + "]", "2026-01-01", "2027-12-31");
        long other = grower.post("/api/v1/places", "{\"kind\": \"PLOT\", \"name\": \"Ruộng khác\"}")
                .created()
                .number("$.id");
        String elsewhere = certificate(grower, "VIETGAP", "\"places\": [" + other + "]", "2026-01-01", "2027-12-31");
        String otherGoodsHere = certificate(
                grower,
                "ORGANIC",
                "\"goods\": [\"Cam\"], \"places\": [" + tea.grower().place().value() + "]",
                "2026-01-01",
                "2027-12-31");

        String stamp = stamped(tea.packer(), tea.packs());

        assertThat(numbers(stamp)).contains(here).doesNotContain(elsewhere, otherGoodsHere);
    }

    @Test
    void whatExpiredOrWasWithdrawnSinceIsToldAsSuch() {
        LocalDate made =
                LocalDate.parse(packer.get("/api/v1/lots/" + tea.packs().value())
                        .ok()
                        .text("$.madeAt")
                        .substring(0, 10));
        String since = certificate(
                packer, "GMP", goods(), "2026-01-01", made.plusDays(20).toString());
        String longBefore = certificate(packer, "HACCP", goods(), "2010-01-01", "2012-01-01");
        String later =
                certificate(packer, "ISO_22000", goods(), made.plusDays(30).toString(), "2030-01-01");
        String beforePacking = certificate(
                grower,
                "VIETGAP",
                "\"goods\": [\"Atiso đỏ\"]",
                "2026-01-01",
                made.minusDays(1).toString());
        String withdrawn = certificate(packer, "GLOBALGAP", goods(), "2026-01-01", "2030-12-31");
        packer.post("/api/v1/certificates/" + id(packer, withdrawn) + "/withdrawal", """
                        {"reason": "Nơi cấp đã thu hồi giấy"}
                        """)
                .ok();

        String stamp = stamped(tea.packer(), tea.packs());

        assertThat(numbers(stamp)).contains(since, withdrawn).doesNotContain(longBefore, later);
        String page = page(stamp, "vi");
        assertThat(page).contains("Đã bị rút ngày").doesNotContain(longBefore, later);
        assertThat(page(stamp, "en")).contains("Withdrawn on");
        assertThat(facts(stamp).texts("$.story.certificates[?(@.number == '" + withdrawn + "')].withdrawnOn"))
                .hasSize(1);
        assertThat(page).contains("Còn giá trị khi đóng gói, đã hết hạn ngày");
        assertThat(facts(stamp).texts("$.story.certificates[?(@.number == '" + since + "')].validWhenMade"))
                .containsExactly("true");
        assertThat(numbers(stamp)).as("valid when it was sown").contains(beforePacking);
        assertThat(page).contains("trước khi đóng gói");
    }

    @Test
    void anEditDoesNotMakeACertificateCoverWhatWasPackedBefore() {
        String number = certificate(packer, "ORGANIC", "\"goods\": [\"Sa nhân tím\"]", "2026-01-01", "2027-12-31");
        long id = id(packer, number);
        LotId before = tea.packer().packs(tea.dried(), "1 KGM", tea.tea(), 10);
        String stamp = stamped(tea.packer(), before);

        packer.put("/api/v1/certificates/" + id + "?version=1", """
                        {"kind": "ORGANIC", "number": "%s", "issuer": "Nơi cấp giấy", "scope": "",
                         "products": [%d], "validFrom": "2026-01-01", "validUntil": "2027-12-31"}
                        """.formatted(
                                number, tea.tea().value()))
                .ok();

        assertThat(packer.get("/api/v1/certificates/" + id).ok().texts("$.products[*]"))
                .hasSize(1);
        assertThat(numbers(stamp)).doesNotContain(number);
        assertThat(page(stamp, "vi")).doesNotContain(number);
    }

    @Test
    void aSlipIsMendedBeforeAnythingWasRecorded() {
        Maker fresh = chains.cooperative("HTX Mới");
        Api manager = Api.of(people.manager(fresh.organisation()));
        String number = certificate(manager, "ORGANIC", "\"goods\": [\"Sa nhân\"]", "2026-01-01", "2027-12-31");
        manager.put("/api/v1/certificates/" + id(manager, number) + "?version=1", """
                        {"kind": "ORGANIC", "number": "%s", "issuer": "Nơi cấp giấy", "scope": "",
                         "goods": ["Trà sen"], "validFrom": "2026-01-01", "validUntil": "2027-12-31"}
                        """.formatted(number))
                .ok();
        LotId packs =
                fresh.packs(fresh.buys("Sen", "10 KGM"), "1 KGM", chains.product(fresh, "Trà sen", "100 GRM", 300), 10);

        assertThat(numbers(stamped(fresh, packs))).containsExactly(number);
    }

    @Test
    void aProductsOwnPageShowsWhatCoversIt() {
        String gtin = Numbers.gtin();
        long product =
                packer.post("/api/v1/products", """
                        {"name": {"vi": "Cao sâm cau", "en": ""}, "botanicalName": "", "description": {"vi": "", "en": ""},
                         "brand": "", "model": "", "gtin": "%s", "origin": "",
                         "netContent": {"amount": 100, "unit": "GRM"}, "standards": [], "warnings": {"vi": "", "en": ""},
                         "photos": [], "plan": "HERBS"}
                        """.formatted(gtin)).created().number("$.id");
        Api.of(people.authority())
                .post("/api/v1/products/" + product + "/decisions", """
                        {"verdict": "ADMIT", "reason": ""}
                        """)
                .ok();
        String own = certificate(packer, "OTHER", "\"goods\": [\"Sâm cau\"]", "2026-01-01", "2027-12-31");
        String other = certificate(packer, "OTHER", "\"goods\": [\"Cam\"]", "2026-01-01", "2027-12-31");

        assertThat(page("/01/" + gtin, "vi")).contains(own).doesNotContain(other);
    }

    @Test
    void theFormOfACertificateAsksWhatItIsFor() {
        Forms member = Forms.of(tea.packer().person());
        String product = Long.toString(tea.tea().value());
        member.open("/console/certificates/new")
                .ok()
                .says("Cấp cho loại hàng nào")
                .says("Trà atiso đỏ");
        String number = "CN-" + UUID.randomUUID();
        String[] filled = {
            "kind",
            "HACCP",
            "number",
            number,
            "issuer",
            "Nơi cấp giấy",
            "scope",
            "",
            "stars",
            "",
            "validFrom",
            "2026-01-01",
            "validUntil",
            "",
            "goods[]",
            "",
            "goods[]",
            ""
        };

        member.send("/console/certificates/new", filled).says("Hãy nói giấy này cấp cho gì");
        List<String> chosen = new ArrayList<>(List.of(filled));
        chosen.addAll(List.of("products[]", product));
        member.send("/console/certificates/new", chosen.toArray(String[]::new)).ledTo("/console/certificates");

        long id = id(packer, number);
        assertThat(packer.get("/api/v1/certificates/" + id).ok().texts("$.products[*]"))
                .containsExactly(product);
        member.open("/console/certificates/" + id).ok().says("value=\"" + product + "\" checked");
        assertThat(numbers(stamped(tea.packer(), tea.packs()))).containsExactly(number);
    }

    private static String goods() {
        return "\"goods\": [\"Trà atiso đỏ\"]";
    }

    private static String certificate(Api holder, String kind, String covers, String from, String until) {
        String number = "CN-" + UUID.randomUUID();
        holder.post("/api/v1/certificates", """
                        {"kind": "%s", "number": "%s", "issuer": "Nơi cấp giấy", "scope": "", %s,
                         "validFrom": "%s", "validUntil": "%s"}
                        """.formatted(kind, number, covers, from, until))
                .created();
        return number;
    }

    private static long id(Api holder, String number) {
        return holder.get("/api/v1/certificates?q=" + number).ok().number("$.items[0].id");
    }

    private String stamped(Maker maker, LotId packs) {
        StampOrder.Issued order = rolls.issued(maker.person(), 10);
        rolls.activated(maker.person(), Rolls.part(order, 0, 10), packs);
        return "/S/" + rolls.code(order, order.issue().numbers().first());
    }

    private List<String> numbers(String address) {
        return facts(address).texts("$..certificates[*].number");
    }

    private Answer facts(String address) {
        return new Api(people.nobody()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "application/json")
                        .build())
                .get(address)
                .ok();
    }

    private String page(String address, String language) {
        return new Api(people.nobody()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "text/html")
                        .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .build())
                .get(address)
                .ok()
                .body();
    }

    private static String html(Api reader, String address) {
        return new Api(reader.http()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "text/html")
                        .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                        .build())
                .get(address)
                .ok()
                .body();
    }
}
