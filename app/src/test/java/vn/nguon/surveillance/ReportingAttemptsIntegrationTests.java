package vn.nguon.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.ledger.state.ComparingState;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** What was tried and refused comes before inspectors, once, and before nobody else. */
@PlatformTest
class ReportingAttemptsIntegrationTests {

    private static final String CHAIN = "/api/v1/chain-alerts";
    private static final String PAGES = "/inspect/worklist/chain";

    private final ComparingState comparing;
    private final People people;
    private final Rolls rolls;
    private final Chains chains;
    private final Maker ours;
    private final Person inspector;
    private final String name = "HTX " + UUID.randomUUID();
    private final String lot;

    ReportingAttemptsIntegrationTests(ApplicationContext platform) {
        this.comparing = platform.getBean(ComparingState.class);
        this.people = platform.getBean(People.class);
        this.rolls = new Rolls(platform);
        this.chains = Chains.in(platform);
        this.ours = chains.cooperative(name);
        this.inspector = people.inspector();
        this.lot = lot(recorded(
                ours,
                "purchase",
                1,
                "{\"at\": %s, \"name\": \"Atiso tươi\", \"supplier\": \"Hộ ông Ba\", \"supplierAddress\": \"A Lưới, Huế\","
                        + " \"quantity\": 50, \"unit\": \"KGM\"}"));
    }

    @Test
    void goodsThatAreHeldOnceADayHoweverOftenItIsTried() {
        hold();

        refused(ours, "processing", 0, processing(10, 5));
        refused(ours, "processing", 0, processing(20, 5));
        Forms.of(ours.person())
                .send("/console/record/new/processing", "inputs[0].lotId", lot, "inputs[0].quantity", "10");

        Api.Answer alerts =
                Api.of(inspector).get(CHAIN + "?status=OPEN&q=" + name).ok();
        assertThat(alerts.texts("$.items[*].rule")).containsExactly("lot-is-frozen");
        assertThat(alerts.text("$.items[0].lotId")).isEqualTo(lot);
        assertThat(alerts.text("$.items[0].organisation")).isEqualTo(name);
        assertThat(alerts.texts("$.items[0].evidence[?(@.fact == 'REFUSED')].value"))
                .singleElement()
                .asString()
                .contains("đang bị tạm giữ");
        assertThat(alerts.texts("$.items[0].evidence[?(@.fact == 'TRIED_BY')].value"))
                .containsExactly(ours.person().actor().name());
        assertThat(rolls.acts("lot:" + lot)).containsOnlyOnce("chain-alert-raised");
    }

    @Test
    void moreMadeThanWentInWithTheFigures() {
        refused(ours, "processing", 0, processing(10, 11));

        Api.Answer alerts = Api.of(inspector).get(CHAIN + "?q=" + name).ok();
        assertThat(alerts.texts("$.items[*].rule")).containsExactly("output-exceeds-inputs");
        assertThat(alerts.texts("$.items[0].evidence[?(@.fact == 'DETAIL')].value"))
                .contains("inputs: 10", "outputs: 11");
    }

    @Test
    void aSlipOfTheHandIsNoAttempt() {
        refused(ours, "processing", 0, processing(51, 5));

        assertThat(Api.of(inspector).get(CHAIN + "?q=" + name).ok().texts("$.items[*].rule"))
                .isEmpty();
    }

    @Test
    void whatAnInspectorFindsIsRecordedAndTheLotIsHeldInTheSameAct() {
        refused(ours, "processing", 0, processing(10, 11));
        hold();
        refused(ours, "processing", 0, processing(10, 5));
        Api.of(inspector)
                .post("/api/v1/lots/" + lot + "/release", "{\"reason\": \"Xem lại\"}")
                .ok();
        String id = id("lot-is-frozen");
        Forms desk = Forms.of(inspector);

        desk.open(PAGES + "?q=" + name).ok().says("Thử dùng lô đang bị giữ", "Thử ghi ra nhiều hơn vào", name);
        desk.open(PAGES + "?format=csv&q=" + name)
                .ok()
                .says("Thử ghi ra nhiều hơn vào", "Số liệu: inputs: 10", "Chưa ai xem");
        desk.open("/inspect").ok().says("Việc chờ xem", "Thử ghi ra nhiều hơn vào");
        desk.open(PAGES + "/" + id).ok().says("đang bị tạm giữ", "Giữ lô hàng này");
        desk.send(PAGES + "/" + id + "/take").ledTo(PAGES + "/" + id);
        desk.send(PAGES + "/" + id + "/settle", "outcome", "NOTHING_WRONG", "finding", "Không sao", "hold", "LOT")
                .refused(422);
        desk.send(PAGES + "/" + id + "/settle", "outcome", "CONFIRMED", "finding", "Bán lén", "hold", "LOT")
                .ledTo(PAGES + "/" + id);

        desk.open(PAGES + "/" + id).ok().says("Đúng như nghi ngờ", "Bán lén");
        assertThat(rolls.acts("chain-alert:" + id))
                .containsExactly("chain-alert-raised", "chain-alert-taken", "chain-alert-settled");
        assertThat(rolls.acts("lot:" + lot)).endsWith("chain-alert-settled", "lot-frozen");
        Api.of(inspector)
                .post(CHAIN + "/" + id + "/settle", "{\"outcome\": \"CONFIRMED\", \"finding\": \"Lần nữa\"}")
                .refused(409, "already-settled");
        assertThat(Api.of(inspector)
                        .get(CHAIN + "?status=SETTLED&q=" + name)
                        .ok()
                        .texts("$.items[*].id"))
                .containsExactly(id);
        assertThat(comparing.compare().collectList().block())
                .filteredOn(report -> report.name().equals("alerts about the chain"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.compared()).isPositive();
                    assertThat(report.faults()).isEmpty();
                });
    }

    @Test
    void anOrganisationSeesNoneOfItNorDoesAnybodyElse() {
        refused(ours, "processing", 0, processing(10, 11));
        String id = id("output-exceeds-inputs");
        List<String> reads = List.of(CHAIN, CHAIN + "/waiting", CHAIN + "/" + id);

        for (Person person : List.of(
                ours.person(), people.manager(chains.cooperative("HTX Khác").organisation()))) {
            for (String path : reads) {
                Api.of(person).get(path).refused(403, "not-allowed");
            }
            Api.of(person)
                    .post(CHAIN + "/" + id + "/settle", "{\"outcome\": \"NOTHING_WRONG\", \"finding\": \"Ổn\"}")
                    .refused(403, "not-allowed");
            Api.of(person).post(CHAIN + "/" + id + "/take", "{}").refused(403, "not-allowed");
            Forms.of(person).open(PAGES).refused(403);
            Forms.of(person).open(PAGES + "?format=csv").refused(403);
            Forms.of(person).open(PAGES + "/" + id).refused(403);
            Forms.of(person).send(PAGES + "/" + id + "/take").refused(403);
        }
        new Api(people.nobody()).get(CHAIN).refused(401, "not-signed-in");
        Forms.of(ours.person()).open("/console/lots/" + lot).ok().saysNothingOf("Nảy nghi vấn", "chain-alert");
        Api.of(people.authority()).get(CHAIN + "/" + id).ok();
        Api.of(inspector).get(CHAIN + "/" + UUID.randomUUID()).refused(404, "not-found");
        Api.of(inspector).get(CHAIN + "?status=LATER").refused(422, "invalid");
        Api.of(inspector)
                .post(CHAIN + "/" + id + "/settle", "{\"outcome\": \"CONFIRMED\", \"finding\": \" \"}")
                .refused(422, "invalid");
    }

    private String id(String rule) {
        return Api.of(inspector)
                .get(CHAIN + "?q=" + name)
                .ok()
                .texts("$.items[?(@.rule == '" + rule + "')].id")
                .get(0);
    }

    private void hold() {
        Api.of(inspector)
                .post("/api/v1/lots/" + lot + "/freeze", "{\"reason\": \"Chờ mẫu\"}")
                .ok();
    }

    private String processing(int in, int out) {
        return """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}],
                 "outputs": [{"name": "Atiso khô", "quantity": %d, "unit": "KGM"}], "method": "sấy"}
                """.formatted(lot, in, out);
    }
}
