package vn.nguon.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** What the API's documentation shows of the catalogue can be sent as it stands. */
@PlatformTest
class ProductExamplesIntegrationTests {

    private final People people;
    private final Api member;

    ProductExamplesIntegrationTests(People people) {
        this.people = people;
        this.member = Api.of(people.member(people.organisation("HTX Ví Dụ")));
    }

    @Test
    void whatIsShownCanBeSent() {
        new Api(people.nobody())
                .post("/api/v1/registrations", shown("/api/v1/registrations", "post"))
                .created();
        member.post("/api/v1/places", shown("/api/v1/places", "post")).created();
        member.post("/api/v1/certificates", shown("/api/v1/certificates", "post"))
                .created();
        member.post("/api/v1/products", shown("/api/v1/products", "post")).created();
        Api.of(people.authority())
                .put("/api/v1/stage-plans/FARMED_FISH", shown("/api/v1/stage-plans/{code}", "put"))
                .ok();
    }

    @Test
    void whatIsShownSaysWhatKindOfValuesItTakes() {
        Api.Answer documentation = member.get("/api/docs").ok();

        assertThat(documentation.text(body("/api/v1/places", "post") + ".schema['$ref']"))
                .isEqualTo("#/components/schemas/PlaceDescription");
    }

    private Object shown(String path, String method) {
        return member.get("/api/docs").ok().value(body(path, method) + ".example");
    }

    private static String body(String path, String method) {
        return "$.paths['" + path + "']." + method + ".requestBody.content['application/json']";
    }
}
