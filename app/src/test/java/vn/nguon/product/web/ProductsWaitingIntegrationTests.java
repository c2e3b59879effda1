package vn.nguon.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** How many products of one organisation wait for the authority at once. */
@PlatformTest
record ProductsWaitingIntegrationTests(People people, DatabaseClient database) {

    private static final String TEA = """
        {"name": {"vi": "Trà atiso đỏ"}, "netContent": {"amount": 100, "unit": "GRM"}, "plan": "HERBS"}
        """;

    @Test
    void aHundredWaitAndNoMore() {
        OrganisationId organisation = people.organisation("HTX Phong Điền");
        Person person = people.member(organisation);
        Api member = Api.of(person);
        long first = member.post("/api/v1/products", TEA).created().number("$.id");
        database.sql("""
            insert into product (organisation_id, name_vi, code, net_content, net_unit, stage_plan)
            select organisation_id, name_vi, code || '-' || i, net_content, net_unit, stage_plan
            from product
            cross join generate_series(1, 99) as i
            where id = :id
            """).bind("id", first).then().block();

        assertThat(member.post("/api/v1/products", TEA)
                        .refused(409, "too-many-products-waiting")
                        .text("$.detail"))
                .isEqualTo(
                        "Đơn vị có nhiều nhất 100 sản phẩm đang chờ chấp nhận hay bị từ chối. Hãy chờ cơ quan quản lý"
                                + " quyết định, hoặc sửa hay cho ngừng những sản phẩm đã khai.");
        assertThat(new Api(person.http()
                                .mutate()
                                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                                .build())
                        .post("/api/v1/products", TEA)
                        .text("$.detail"))
                .startsWith("At most 100 products of your organisation wait to be admitted or stand refused.");

        Api.of(people.manager(organisation))
                .post("/api/v1/products/" + first + "/retirement", "{\"reason\": \"\"}")
                .ok();
        member.post("/api/v1/products", TEA).created();
    }
}
