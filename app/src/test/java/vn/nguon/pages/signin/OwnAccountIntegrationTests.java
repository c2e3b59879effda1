package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record OwnAccountIntegrationTests(People people) {

    @Test
    void aPersonChangesNameAndLanguage() {
        Forms own = Forms.of(people.inspector());

        own.send("/account?version=1", "name", "", "language", "en").refused(422);
        own.send("/account?version=1", "name", "Bà Hoa", "language", "en").ledTo("/account");
        own.send("/account?version=1", "name", "Bà Huệ", "language", "vi")
                .refused(412)
                .says("Bà Huệ");

        own.open("/account").ok().says("Bà Hoa", "Where you are signed in");
    }

    @Test
    void aPasswordIsChangedWithThePresentOne() {
        Person person = people.inspector();
        Forms own = Forms.of(person);

        own.send("/account/password", "current", "wrong", "next", "một câu dễ nhớ hơn")
                .refused(422)
                .says("Mật khẩu hiện tại không đúng")
                .saysNothingOf("một câu dễ nhớ hơn");
        own.send("/account/password", "current", Person.PASSWORD, "next", "ngắn")
                .refused(422);
        own.send("/account/password", "current", Person.PASSWORD, "next", "một câu dễ nhớ hơn")
                .ledTo("/account");

        own.send("/account/password", "current", Person.PASSWORD, "next", "một câu khác nữa")
                .refused(422);
    }

    @Test
    void aKeyIsShownOnceAndRevoked() {
        Person person = people.inspector();
        Forms own = Forms.of(person);
        String end = LocalDate.now(VietnamTime.ZONE).plusDays(30).toString();

        own.send("/account/keys", "name", "Phần mềm kho", "expiresAt", end)
                .refused(422)
                .says("Chọn ít nhất một quyền");
        own.send("/account/keys", "name", "Phần mềm kho", "scopes[]", "READ", "expiresAt", "2001-01-01")
                .refused(422);
        own.send("/account/keys", "name", "Phần mềm kho", "scopes[]", "READ", "expiresAt", end)
                .refused(422)
                .says("Mật khẩu hiện tại không đúng");
        own.send(
                        "/account/keys",
                        "name",
                        "Phần mềm kho",
                        "scopes[]",
                        "READ",
                        "expiresAt",
                        end,
                        "password",
                        "một câu đoán mò")
                .refused(422)
                .saysNothingOf("một câu đoán mò");
        Forms.Shown made = own.send(
                        "/account/keys",
                        "name",
                        "Phần mềm kho",
                        "scopes[]",
                        "READ",
                        "expiresAt",
                        end,
                        "password",
                        Person.PASSWORD)
                .ok();
        String key = made.page().replaceAll("(?s).*(ngk_[A-Za-z0-9_-]+).*", "$1");
        String revoke = made.page().replaceAll("(?s).*action=\"(/account/keys/\\d+/revoke)\".*", "$1");
        assertThat(made.headers().getCacheControl()).contains("no-store");
        asks(key, 200);
        own.open("/account/keys").ok().says("Phần mềm kho").saysNothingOf(key);
        Forms.of(people.inspector()).send(revoke).refused(404);
        own.send(revoke).ledTo("/account/keys");
        own.send(revoke).refused(404);

        asks(key, 401);
    }

    @Test
    void nobodyHasAnAccountPage() {
        Forms nobody = new Forms(people.nobody());

        nobody.open("/account").refused(303);
        nobody.open("/account/keys").refused(303);
        nobody.send("/account/password", "current", "a", "next", "b").refused(403);
    }

    @Test
    void anAdministratorLandsAmongAccounts() {
        Person administrator = people.administrator();

        Forms.of(administrator).open("/home").ledTo("/admin/accounts");
        Forms.of(administrator).open("/admin/accounts").ok().says("Mở tài khoản");
    }

    private void asks(String key, int status) {
        people.nobody()
                .get()
                .uri("/api/v1/me")
                .header("Authorization", "Bearer " + key)
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
