package vn.nguon.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class ErasingPeopleIntegrationTests {

    private final People people;
    private final DatabaseClient database;

    ErasingPeopleIntegrationTests(People people, DatabaseClient database) {
        this.people = people;
        this.database = database;
    }

    @Test
    void nothingOfThePersonIsLeftButTheNumber() {
        var cooperative = people.organisation("HTX Người đã đi");
        Person member = people.member(cooperative);
        people.withKey(member, Scope.READ);
        String name = "Người " + member.login();
        Api.of(member).post("/api/v1/places", """
                        {"name": "Kho của %s", "kind": "WAREHOUSE", "address": "Huế", "province": "46"}""".formatted(name), "k1");
        Api administrator = Api.of(people.administrator());
        String path = "/api/v1/accounts/" + member.account();
        administrator.send(HttpMethod.DELETE, path, "", null).result();

        Api.Answer erased = administrator.post(path + "/erasure", "").ok();

        assertThat(erased.text("$.name")).isEqualTo("(" + member.account() + ")");
        assertThat(erased.text("$.erasedAt")).isNotEqualTo("null");
        assertThat(administrator.get(path).ok().body()).doesNotContain(member.login());
        for (String table : new String[] {"account", "sign_in_session", "api_key", "known_device"}) {
            assertThat(rows("select count(*) from " + table + " t where t::text like '%" + member.login() + "%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(rows("select count(*) from act_once where by_whom = 'account:" + member.account() + "'"))
                .isZero();
        assertThat(rows("select count(*) from ledger_entry where content like '%" + member.login() + "%'"))
                .isZero();
        administrator.post(path + "/erasure", "").refused(409, "person-erased");
    }

    @Test
    void onlyAnAdministratorErasesAndOnlyWhatIsClosed() {
        var cooperative = people.organisation("HTX Người ở lại");
        Person member = people.member(cooperative);
        String path = "/api/v1/accounts/" + member.account() + "/erasure";

        Api.of(people.administrator()).post(path, "").refused(409, "account-in-use");
        Api.of(people.manager(cooperative)).post(path, "").refused(403, "not-allowed");
        Api.of(people.authority()).post(path, "").refused(403, "not-allowed");
        Api.of(people.administrator())
                .post("/api/v1/accounts/9999999/erasure", "")
                .refused(404, "not-found");
        new Api(people.nobody()).post(path, "").refused(401, "not-signed-in");
    }

    @Test
    void erasesOnThePageOfTheAccount() {
        Person leaver = people.inspector();
        Forms desk = Forms.of(people.administrator());
        String page = "/admin/accounts/" + leaver.account();
        desk.send(page + "/erase").refused(409).says("Hãy đóng tài khoản trước");
        desk.send(page + "/close").ledTo(page);

        desk.open(page).ok().says("Xoá thông tin cá nhân");
        desk.send(page + "/erase").ledTo(page);

        desk.open(page).ok().saysNothingOf(leaver.login(), "Xoá thông tin cá nhân của");
    }

    private long rows(String count) {
        return database.sql(count).mapValue(Long.class).one().blockOptional().orElseThrow();
    }
}
