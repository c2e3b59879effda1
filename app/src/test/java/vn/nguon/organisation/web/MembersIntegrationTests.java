package vn.nguon.organisation.web;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A member describes and records; what is ended for good, and the organisation itself, is the manager's. */
@PlatformTest
class MembersIntegrationTests {

    private static final String PLACE = """
            {"kind": "PLOT", "name": "Vườn ươm", "address": "Phong Điền"}""";
    private static final String PAPER = """
            {"kind": "VIETGAP", "number": "VG-%s", "issuer": "Trung tâm Chứng nhận", "scope": "Cà gai leo",
             "goods": ["Cà gai leo"], "validFrom": "2026-01-01", "validUntil": "2027-12-31"}""";
    private static final String PRODUCT = """
            {"name": {"vi": "Trà cà gai leo", "en": "Tea"}, "netContent": {"amount": 100, "unit": "GRM"}, "plan": "HERBS"}""";

    private final Api member;
    private final Api manager;
    private final Forms members;
    private final Forms managers;
    private final Api key;

    MembersIntegrationTests(People people) {
        OrganisationId cooperative = people.organisation("HTX Ai làm gì");
        Person one = people.member(cooperative);
        Person other = people.manager(cooperative);
        this.member = Api.of(one);
        this.members = Forms.of(one);
        this.key = new Api(people.withKey(one, Scope.values()));
        this.manager = Api.of(other);
        this.managers = Forms.of(other);
    }

    @Test
    void aMemberOpensPlacesAndTheManagerClosesThem() {
        String id = member.post("/api/v1/places", PLACE).created().text("$.id");

        endedByTheManagerAlone(
                "/api/v1/places/" + id + "/closing",
                "/console/places/" + id,
                "/console/places/" + id + "/close",
                "Đóng địa điểm này");
    }

    @Test
    void aMemberRecordsPapersAndTheManagerWithdrawsThem() {
        String id = member.post("/api/v1/certificates", PAPER.formatted(UUID.randomUUID()))
                .created()
                .text("$.id");

        endedByTheManagerAlone(
                "/api/v1/certificates/" + id + "/withdrawal",
                "/console/certificates/" + id,
                "/console/certificates/" + id + "/withdraw",
                "Rút chứng nhận này");
    }

    @Test
    void aMemberDescribesProductsAndTheManagerRetiresThem() {
        String id = member.post("/api/v1/products", PRODUCT).created().text("$.id");

        endedByTheManagerAlone(
                "/api/v1/products/" + id + "/retirement",
                "/console/products/" + id,
                "/console/products/" + id + "/retire",
                "Ngừng sản phẩm này");
    }

    private void endedByTheManagerAlone(String route, String page, String form, String button) {
        String reason = "{\"reason\": \"không dùng nữa\"}";
        member.post(route, reason).refused(403, "not-allowed");
        key.post(route, reason).refused(403, "not-allowed");
        members.open(page).ok().saysNothingOf(button);
        members.send(form, "reason", "không dùng nữa").refused(403);

        managers.open(page).ok().says(button);
        manager.post(route, reason).ok();
    }
}
