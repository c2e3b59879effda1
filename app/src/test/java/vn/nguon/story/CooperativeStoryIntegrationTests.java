package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;

/** A cooperative, from its registration to a lot called back. */
@Story
class CooperativeStoryIntegrationTests {

    private final Village village;
    private final Shopper shopper;
    private String mistake = "";
    private String recall = "";

    CooperativeStoryIntegrationTests(People people) {
        this.village = new Village(people);
        this.shopper = Shopper.of(people);
    }

    @Test
    @Order(1)
    void itJoinsAndWaitsToBeAdmitted() {
        village.joins();

        Answer own = village.manager
                .get("/api/v1/organisations/" + village.organisation)
                .ok();
        assertThat(own.text("$.standing.status")).isEqualTo("SUBMITTED");
        village.isAdmitted();
    }

    @Test
    @Order(2)
    void itDescribesItsPlotAndItsTea() {
        village.describesItsPlotAndItsTea();

        village.manager
                .post("/api/v1/stamp-orders", Map.of("productId", village.product, "quantity", 100))
                .refused(409, "product-not-admitted");
        village.isLetPutStampsOnIt();
    }

    @Test
    @Order(3)
    void itOrdersStampsAndIsGivenThem() {
        village.ordersStamps(100);
        village.manager
                .post("/api/v1/stamp-orders/" + village.order + "/issue", "")
                .refused(409, "order-in-another-state");

        village.isGivenThem(null);
        village.takesTheCodes();

        assertThat(village.codes).hasSize(101);
        assertThat(village.serial(0)).isEqualTo(village.first);
        assertThat(village.serial(99)).isEqualTo(village.last);
    }

    @Test
    @Order(4)
    void itRecordsTheStagesFromPlotToPackage() {
        village.recordsTheStages();

        Answer journey = village.manager
                .get("/api/v1/lots/" + village.packs + "/journey")
                .ok();
        assertThat(journey.texts("$.events[*].stage"))
                .containsExactly("RAW_MATERIAL", "RAW_MATERIAL", "HARVEST", "PROCESSING", "TESTING", "PACKING");
    }

    @Test
    @Order(5)
    void itIsToldWhatItForgotAndWhatCannotBe() {
        village.manager
                .post(
                        "/api/v1/events/testing",
                        Map.of(
                                "at",
                                village.at(30),
                                "lotId",
                                village.dried,
                                "passed",
                                true,
                                "laboratory",
                                "QUATEST 2",
                                "tested",
                                "Vi sinh"))
                .refused(422, "invalid")
                .about("report");
        village.manager
                .post(
                        "/api/v1/events/packing",
                        Map.of(
                                "at",
                                village.at(30),
                                "inputs",
                                List.of(Map.of("lotId", village.dried, "quantity", 4, "unit", "KGM")),
                                "productId",
                                village.product,
                                "packs",
                                41))
                .refused(409, "output-exceeds-inputs");
        village.manager
                .post(
                        "/api/v1/events/harvest",
                        Map.of("at", village.at(58), "cropId", village.crop, "quantity", 1, "unit", "KGM"))
                .refused(409, "within-waiting-period");
    }

    @Test
    @Order(6)
    void itActivatesARollWhilePacking() {
        assertThat(shopper.asks("/S/" + village.code(0)).text("$.verdict")).isEqualTo("not-activated");

        village.activates(0, 39);

        shopper.soonSees("/S/" + village.code(0), "genuine");
        village.manager
                .post(
                        "/api/v1/activations",
                        Map.of("first", village.serial(30), "last", village.serial(45), "lotId", village.packs))
                .refused(409, "stamps-already-activated");
    }

    @Test
    @Order(7)
    void itTakesAMistakeBack() {
        mistake = village.activates(50, 54).text("$.id");

        village.manager
                .post("/api/v1/activations/" + mistake + "/withdrawal", Map.of("reason", "dán nhầm lô"))
                .ok();

        shopper.soonSees("/S/" + village.code(50), "not-activated");
    }

    @Test
    @Order(8)
    void itVoidsTornStampsAndNobodyGetsThemPrinted() {
        village.manager
                .post(
                        "/api/v1/voidings",
                        Map.of("first", village.serial(98), "last", village.last, "cause", "SPOILED", "reason", "rách"))
                .created();

        shopper.soonSees("/S/" + village.code(99), "voided");
        assertThat(Village.lines(village.manager, "/api/v1/stamp-orders/" + village.order + "/codes"))
                .hasSize(99);
        Answer stamps =
                village.manager.get("/api/v1/stamp-orders/" + village.order).ok();
        assertThat(stamps.number("$.stamps.activated")).isEqualTo(40);
        assertThat(stamps.number("$.stamps.voided")).isEqualTo(2);
        assertThat(stamps.number("$.stamps.left")).isEqualTo(58);
    }

    @Test
    @Order(9)
    void itSeesHowOftenAStampWasScanned() {
        Answer scans = village.manager
                .get("/api/v1/stamps/" + village.serial(0) + "/scans")
                .ok();

        assertThat(scans.number("$.scans")).isPositive();
    }

    @Test
    @Order(10)
    void itCallsALotBackAndEndsIt() {
        recall = village.callsTheLotBack(village.manager).text("$.id");
        shopper.soonSees("/S/" + village.code(1), "recalled");

        village.manager
                .post("/api/v1/recalls/" + recall + "/close", Map.of("reason", "đã thu về và tiêu huỷ"))
                .ok();

        shopper.soonSees("/S/" + village.code(1), "genuine");
    }
}
