package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;

/** The authority, from a registration on its desk to goods called back. */
@Story
class AuthorityStoryIntegrationTests {

    private final People people;
    private final Api authority;
    private final Village village;

    AuthorityStoryIntegrationTests(People people) {
        this.people = people;
        this.authority = Api.of(people.authority());
        this.village = new Village(people);
    }

    @Test
    @Order(1)
    void theyFindWhoWaitsAndAdmitThem() {
        village.joins();

        Answer waiting = authority
                .get("/api/v1/organisations?status=SUBMITTED&q=" + village.login)
                .ok();

        assertThat(waiting.texts("$.items[*].id")).containsExactly(String.valueOf(village.organisation));
        village.isAdmitted();
        authority
                .post("/api/v1/organisations/" + village.organisation + "/decisions", Map.of("verdict", "ADMIT"))
                .refused(409, "decision-out-of-place");
    }

    @Test
    @Order(2)
    void theyRefuseAProductAndSayWhyAndAdmitItCorrected() {
        village.describesItsPlotAndItsTea();
        String decisions = "/api/v1/products/" + village.product + "/decisions";
        authority
                .post(decisions, Map.of("verdict", "REFUSE"))
                .refused(422, "invalid")
                .about("reason");
        authority
                .post(decisions, Map.of("verdict", "REFUSE", "reason", "Thiếu tiêu chuẩn áp dụng"))
                .ok();

        Answer refused =
                village.manager.get("/api/v1/products/" + village.product).ok();
        assertThat(refused.text("$.standing.reason")).isEqualTo("Thiếu tiêu chuẩn áp dụng");
        village.manager
                .put("/api/v1/products/" + village.product + "?version=" + refused.number("$.version"), village.tea())
                .ok();

        village.isLetPutStampsOnIt();
    }

    @Test
    @Order(3)
    void theyRejectAnOrderWithAReason() {
        village.ordersStamps(5_000_000);

        Answer rejected = authority
                .post(
                        "/api/v1/stamp-orders/" + village.order + "/decisions",
                        Map.of("approved", false, "reason", "Nhiều hơn sản lượng của vùng trồng"))
                .ok();

        assertThat(rejected.text("$.status")).isEqualTo("REJECTED");
        assertThat(village.manager
                        .get("/api/v1/stamp-orders/" + village.order)
                        .ok()
                        .text("$.reason"))
                .contains("sản lượng");
    }

    @Test
    @Order(4)
    void theyApproveAnotherAndNameThePrintHouse() {
        long printHouse = people.organisation("PRINT_HOUSE", "Nhà in Cố Đô").value();
        village.ordersStamps(100);

        village.isGivenThem(printHouse);
        village.takesTheCodes();

        assertThat(authority.get("/api/v1/stamp-orders/" + village.order).ok().number("$.printHouseId"))
                .isEqualTo(printHouse);
    }

    @Test
    @Order(5)
    void theyChangeAReadyPlanAndNoProductChanges() {
        String code = "THUY_SAN_" + village.organisation;
        Map<String, Object> plan = Map.of(
                "version", 0,
                "name", Map.of("vi", "Thuỷ sản", "en", "Fish"),
                "plan", Map.of("stages", List.of(Map.of("stage", "HARVEST", "required", true, "fields", List.of()))));

        authority.put("/api/v1/stage-plans/" + code, plan).ok();

        assertThat(village.manager.get("/api/v1/stage-plans/" + code).ok().text("$.name.en"))
                .isEqualTo("Fish");
        authority.put("/api/v1/stage-plans/" + code, plan).refused(412, "changed-meanwhile");
        village.manager.put("/api/v1/stage-plans/" + code, plan).refused(403, "not-allowed");
    }

    @Test
    @Order(6)
    void theySeeEverybodysOrdersAndCallGoodsBack() {
        village.recordsTheStages();
        village.activates(0, 9);

        assertThat(authority.get("/api/v1/stamp-orders?limit=100").ok().texts("$.items[*].id"))
                .contains(String.valueOf(village.order));
        village.callsTheLotBack(authority);
        Shopper.of(people).soonSees("/S/" + village.code(0), "recalled");
    }

    @Test
    @Order(7)
    void whoTheySuspendStampsNothingNew() {
        authority
                .post(
                        "/api/v1/organisations/" + village.organisation + "/decisions",
                        Map.of("verdict", "SUSPEND", "reason", "Đang xác minh nguồn gốc"))
                .ok();

        village.manager
                .post("/api/v1/stamp-orders", Map.of("productId", village.product, "quantity", 10))
                .refused(409, "organisation-not-admitted");
    }

    @Test
    @Order(8)
    void whatTheyDidIsInTheRecord() {
        Answer entries = authority
                .get("/api/v1/ledger?subject=organisation:" + village.organisation + "&limit=100")
                .ok();

        assertThat(entries.texts("$.items[*].content.kind"))
                .contains("organisation-admitted", "organisation-suspended", "order-rejected", "order-approved");
    }
}
