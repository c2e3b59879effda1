package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class SignInIntegrationTests {

    private final People people;

    SignInIntegrationTests(People people) {
        this.people = people;
    }

    @Test
    void asksForLoginAndPasswordInTheReadersLanguage() {
        assertThat(html(people.nobody().get().uri("/sign-in").exchange())).contains("<h1>Đăng nhập</h1>");
        assertThat(html(people.nobody().get().uri("/sign-in?lang=en").exchange()))
                .contains("<h1>Sign in</h1>");
    }

    @Test
    void signsInAndLeadsWhereOneWantedToGo() {
        ResponseSpec answer = signIn(people.inspector().login(), Person.PASSWORD, "/inspect?q=1");

        answer.expectStatus().isSeeOther().expectHeader().location("/inspect?q=1");
        ResponseCookie cookie = Objects.requireNonNull(
                answer.returnResult(Void.class).getResponseCookies().getFirst("nguon"));
        people.nobody()
                .get()
                .uri("/account")
                .cookie("nguon", cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void leadsToNoOtherSite() {
        signIn(people.inspector().login(), Person.PASSWORD, "//evil.example")
                .expectHeader()
                .location("/home");
        assertThat(html(people.nobody().get().uri("/sign-in?to=//evil.example").exchange()))
                .doesNotContain("evil");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheLogin() {
        ResponseSpec answer = signIn("\"><script>alert(1)</script>", "wrong", "/account");

        String page = answer.expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page)
                .contains("Tên đăng nhập hoặc mật khẩu không đúng", "role=\"alert\"")
                .doesNotContain("<script>");
    }

    @Test
    void fillsInTheLoginOfWhoComesFromRegisteringAndNothingElse() {
        assertThat(html(people.nobody().get().uri("/sign-in?login=htx.o-lau").exchange()))
                .contains("value=\"htx.o-lau\"", "href=\"/register?lang=vi\"");
        assertThat(html(people.nobody()
                        .get()
                        .uri("/sign-in?login={login}", "\"><b>x")
                        .exchange()))
                .doesNotContain("<b>x", "&lt;b>x");
    }

    @Test
    void makesWhoGuessesWait() {
        String login = people.inspector().login();
        for (int i = 0; i < 5; i++) {
            signIn(login, "wrong", "/account").expectStatus().isUnauthorized();
        }

        signIn(login, Person.PASSWORD, "/account")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Đã thử quá nhiều lần"));
    }

    @Test
    void showsMyDevicesAndSignsOneOut() {
        Person inspector = people.inspector();
        WebTestClient phone = people.signedIn(inspector.actor());

        String page = html(inspector.http().get().uri("/account").exchange());
        String form = page.replaceAll("(?s).*action=\"(/account/sessions/\\d+/end)\".*", "$1");
        inspector
                .http()
                .post()
                .uri(form)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/account");

        assertThat(page)
                .contains(inspector.login(), "thiết bị này", "một cookie duy nhất")
                .doesNotContain("không dùng cookie");
        phone.get()
                .uri("/account")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?to=%2Faccount");
    }

    @Test
    void signsOut() {
        Person inspector = people.inspector();

        inspector
                .http()
                .post()
                .uri("/sign-out")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in");

        inspector.http().get().uri("/account").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec signIn(String login, String password, String to) {
        return people.nobody()
                .post()
                .uri("/sign-in")
                .header("Sec-Fetch-Site", "same-origin")
                .body(BodyInserters.fromFormData("login", login)
                        .with("password", password)
                        .with("to", to))
                .exchange();
    }

    private static String html(ResponseSpec answer) {
        return String.valueOf(answer.expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/html;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
