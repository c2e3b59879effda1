package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import vn.nguon.testing.Api;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Forms.Shown;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** An organisation joins on the page. */
@PlatformTest
record RegisterIntegrationTests(People people) {

    private static final String HERE = "/register?lang=vi";

    @Test
    void aCooperativeJoinsAndIsLedToItsFirstSteps() {
        Registrant cooperative = Registrant.of(people);

        Shown sent = cooperative.sends().ledTo("/home");

        Forms own = signedIn(sent);
        own.open("/home").ledTo("/console");
        own.open("/console")
                .ok()
                .says("Đã nhận đăng ký của " + cooperative.name(), "Bạn đã đăng nhập")
                .says("chờ cơ quan quản lý xem", "Khai một địa điểm");
        own.open("/console/organisation").ok().says("Chờ công nhận", "0234 3822 345");
        assertThat(cooperative.organisations()).hasSize(1);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Registrant hasty = Registrant.of(people)
                .types("organisation.phone", "gọi tôi")
                .types("organisation.email", "thư")
                .types("manager.login", "A B")
                .types("manager.password", "123");

        hasty.sends()
                .refused(422)
                .says(
                        "href=\"#organisation.phone\"",
                        "href=\"#organisation.email\"",
                        "href=\"#manager.login\"",
                        "href=\"#manager.password\"",
                        "organisation.phone-error",
                        "organisation.email-error",
                        "manager.login-error",
                        "manager.password-error")
                .saysNothingOf("organisation.name-error", "manager.name-error");
        assertThat(hasty.organisations()).isEmpty();
    }

    @Test
    void aPrintHouseIsLedToItsOrders() {
        Shown sent =
                Registrant.of(people).types("organisation.kind", "PRINT_HOUSE").sends();

        Forms own = signedIn(sent.ledTo("/home"));
        own.open("/home").ledTo("/print");
        own.open("/print").ok().says("Đã nhận đăng ký", "Được công nhận rồi thì nhận được đơn in");
    }

    @Test
    void whoWasRefusedIsToldWhyAndWhereToCorrectIt() {
        Registrant cooperative = Registrant.of(people);
        Forms own = signedIn(cooperative.sends());
        long id = cooperative.organisations().get(0);

        Api.of(people.authority())
                .post(
                        "/api/v1/organisations/" + id + "/decisions",
                        Map.of("verdict", "REFUSE", "reason", "Thiếu giấy đăng ký hợp tác xã."))
                .ok();

        own.open("/console")
                .ok()
                .says("Thiếu giấy đăng ký hợp tác xã.", "Sửa và gửi lại")
                .saysNothingOf("chờ cơ quan quản lý xem");
    }

    @Test
    void itSpeaksTheReadersLanguageAndTheAccountKeepsIt() {
        Forms nobody = new Forms(Registrant.atOurPages(people));
        nobody.open(HERE).ok().says("<h1>Đăng ký đơn vị</h1>", "Bốn từ bất kỳ", "hreflang=\"en\"");
        nobody.open("/register?lang=en")
                .ok()
                .says("<h1>Register your organisation</h1>", "Four random words", "Household business")
                .saysNothingOf("Hộ sản xuất");

        Registrant cooperative = Registrant.of(people);
        cooperative
                .types("organisation.phone", "call me")
                .sends("/register?lang=en")
                .refused(422)
                .says("A phone number is digits only.");
        signedIn(cooperative.sends("/register?lang=en"))
                .open("/console")
                .ok()
                .says("The registration was received: " + cooperative.name(), "You are signed in", "Today");
    }

    @Test
    void aSecondClickMakesNoSecondOrganisationAndSignsInAsWell() {
        Registrant cooperative = Registrant.of(people);

        Shown first = cooperative.sends().ledTo("/home");
        Shown second = cooperative.sends().ledTo("/home");

        Stream.of(first, second).forEach(sent -> signedIn(sent).open("/console").ok());
        assertThat(cooperative.organisations()).hasSize(1);
    }

    @Test
    void withoutAKeyOfItsOwnTheLoginKeepsAFormFromCountingTwice() {
        Registrant cooperative = Registrant.of(people).leavesOut("once");

        cooperative.sends().ledTo("/home");
        cooperative.sends().refused(409);

        assertThat(cooperative.organisations()).hasSize(1);
    }

    @Test
    void clicksAtTheSameMomentMakeOneOrganisationAndAllSignIn() {
        Registrant cooperative = Registrant.of(people);

        List<CompletableFuture<Shown>> clicks =
                Stream.generate(() -> AtOnce.begun(cooperative::sends)).limit(4).toList();

        assertThat(clicks).allSatisfy(click -> click.join().ledTo("/home"));
        assertThat(cooperative.organisations()).hasSize(1);
    }

    @Test
    void whoIsSignedInHasNothingToRegister() {
        Registrant another = Registrant.of(people);
        Forms own = signedIn(Registrant.of(people).sends());

        own.open(HERE).ledTo("/home");
        own.send(HERE, another.fields()).ledTo("/home");

        assertThat(another.organisations()).isEmpty();
        Forms.of(people.inspector()).open(HERE).ledTo("/home");
    }

    @Test
    void whoCannotBeSignedInIsLedToSignInWithTheLoginFilledIn() {
        Registrant cooperative = Registrant.of(people);
        // Somebody tried that login before anybody had it, and now it must wait.
        for (int i = 0; i < 6; i++) {
            new Forms(Registrant.atOurPages(people))
                    .send("/sign-in", "login", cooperative.login(), "password", "wrong");
        }

        Shown sent = cooperative.sends("/register?lang=en");

        sent.ledTo("/sign-in?lang=en&login=" + cooperative.login());
        assertThat(cookie(sent, "nguon")).isEmpty();
        assertThat(cooperative.organisations()).hasSize(1);
        String said = cookie(sent, "nguon-said");
        Shown page = new Forms(Registrant.atOurPages(people)
                        .mutate()
                        .defaultCookie("nguon-said", said)
                        .build())
                .open("/sign-in?lang=en&login=" + cooperative.login());
        page.ok()
                .says("The registration was received: " + cooperative.name(), "Sign in to go on")
                .says("value=\"" + cooperative.login() + "\"");
        assertThat(page.headers().getOrEmpty(HttpHeaders.SET_COOKIE))
                .as("shown once")
                .anyMatch(cookie -> cookie.startsWith("nguon-said=;"));
    }

    @Test
    void whoSendsItAgainWithAnotherPasswordDoesNotGetIn() {
        Registrant cooperative = Registrant.of(people);
        cooperative.sends().ledTo("/home");

        Shown again =
                cooperative.types("manager.password", "bốn từ của người khác").sends();

        again.ledTo("/sign-in?lang=vi&login=" + cooperative.login());
        assertThat(cookie(again, "nguon")).isEmpty();
    }

    @Test
    void pagesForNobodyLeadToIt() {
        Forms nobody = new Forms(people.nobody());

        nobody.open("/").ok().says("href=\"/register\"");
        nobody.open("/sign-in?lang=en").ok().says("No account yet?", "href=\"/register?lang=en\"");
    }

    /** The browser that got that answer. */
    private Forms signedIn(Shown sent) {
        String session = cookie(sent, "nguon");
        assertThat(session).as(sent.page()).isNotEmpty();
        return new Forms(Registrant.atOurPages(people)
                .mutate()
                .defaultCookie("nguon", session)
                .defaultCookie("nguon-said", cookie(sent, "nguon-said"))
                .build());
    }

    private static String cookie(Shown sent, String name) {
        return sent.headers().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }
}
