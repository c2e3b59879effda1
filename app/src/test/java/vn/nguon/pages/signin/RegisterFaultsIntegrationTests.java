package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Forms.Shown;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What the page refuses, and what it keeps of it. */
@PlatformTest
record RegisterFaultsIntegrationTests(People people) {

    private static final String HERE = "/register?lang=vi";

    @ParameterizedTest
    @CsvSource({
        "organisation.name, '', 422, Cần nhập từ 2 đến 200 ký tự",
        "organisation.address, '  ', 422, Cần nhập từ 2 đến 400 ký tự",
        "organisation.kind, '', 422, Mục này không được để trống",
        "organisation.kind, AUTHORITY, 422, Cơ quan quản lý do người vận hành hệ thống lập",
        "organisation.kind, BANK, 400, không điền được như vậy",
        "organisation.phone, call me, 422, Số điện thoại chỉ gồm chữ số",
        "organisation.email, nobody, 422, Địa chỉ thư điện tử không đúng dạng",
        "organisation.gln, 9506000134353, 422, chữ số cuối phải là 2",
        "manager.name, '', 422, Cần nhập từ 1 đến 200 ký tự",
        "manager.login, '', 422, Cần nhập từ 3 đến 100 ký tự",
        "manager.login, chị sen, 422, gồm chữ không dấu",
        "manager.password, '', 422, Mục này không được để trống",
        "manager.password, ngắn, 422, Mật khẩu cần ít nhất 10 ký tự",
        "manager.password, 1234567890, 422, Mật khẩu cần ít nhất 10 ký tự"
    })
    void aFaultStandsBesideItsFieldAndAllButThePasswordIsKept(String field, String value, int status, String words) {
        Registrant kept = Registrant.of(people);

        Shown again = kept.types(field, value).sends().refused(status);

        assertThat(error(again, field)).contains(words);
        assertThat(again.page().split("class=\"error\"", -1)).as("one error").hasSize(2);
        again.says("<a href=\"#" + field + "\">", "aria-invalid=\"true\"").saysNothingOf(Person.PASSWORD);
        kept.typed().forEach((name, typed) -> {
            if (!List.of("once", "manager.password", "organisation.kind", field).contains(name)) {
                again.says("name=\"" + name + "\"", "value=\"" + typed + "\"");
            }
        });
        assertThat(kept.organisations()).isEmpty();
    }

    @Test
    void aPasswordLikeTheLoginIsRefusedBesideThePassword() {
        Registrant cooperative = Registrant.of(people).types("manager.login", "htx.phong.dien");

        Shown again = cooperative.types("manager.password", "htx.phong.dien1").sends();

        assertThat(error(again.refused(422), "manager.password")).contains("Mật khẩu cần ít nhất 10 ký tự");
    }

    @Test
    void aLoginThatIsTakenLeavesNothingBehindAndMayBeOnesOwn() {
        Registrant first = Registrant.of(people);
        Registrant second = Registrant.of(people).types("manager.login", first.login());
        first.sends().ledTo("/home");

        Shown again = second.sends().refused(409);

        assertThat(error(again, "manager.login")).contains("Tên đăng nhập này đã có người dùng");
        again.says("Đơn vị đã đăng ký rồi", second.name());
        assertThat(second.organisations()).isEmpty();
    }

    @Test
    void aGlnThatIsTakenIsRefusedBesideIt() {
        String gln = Numbers.gln();
        Registrant.of(people).types("organisation.gln", gln).sends().ledTo("/home");

        Shown again = Registrant.of(people).types("organisation.gln", gln).sends();

        assertThat(error(again.refused(409), "organisation.gln")).contains("Số GLN này đã có đơn vị");
    }

    @Test
    void aFormFromAnotherSiteRegistersNobody() {
        Registrant cooperative = Registrant.of(people);

        for (WebTestClient elsewhere : List.of(
                people.nobody(),
                people.nobody()
                        .mutate()
                        .defaultHeader("Sec-Fetch-Site", "cross-site")
                        .build())) {
            new Forms(elsewhere).send(HERE, cooperative.fields()).refused(403).says("không đến từ trang của chúng tôi");
        }

        assertThat(cooperative.organisations()).isEmpty();
    }

    @Test
    void whatWasTypedIsShownAsTextAndNeverAsAPage() {
        Registrant.of(people)
                .types("organisation.name", "\"><script>alert(1)</script>")
                .types("organisation.phone", "call me")
                .sends()
                .refused(422)
                .saysNothingOf("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "manager"})
    void aFormWithHalfOfItMissingSaysWhich(String half) {
        Registrant cooperative = Registrant.of(people);
        for (String field : cooperative.typed().keySet()) {
            if (field.startsWith(half + ".")) {
                cooperative = cooperative.leavesOut(field);
            }
        }

        cooperative.sends().refused(422).says("id=\"" + half + "\"", "<a href=\"#" + half + "\">");
        new Forms(Registrant.atOurPages(people)).send(HERE).refused(422).says("Mục này không được để trống");
    }

    @Test
    void rubbishIsRefused() {
        WebTestClient browser = Registrant.atOurPages(people);
        Registrant cooperative = Registrant.of(people);

        cooperative.types("organisation.stranger", "1").sends().refused(400);
        cooperative.types("organisation[0].name", "x").sends().refused(422);
        cooperative.types("organisation.logo", "f".repeat(64)).sends().refused(422);
        cooperative.types("organisation.name", "x".repeat(5000)).sends().refused(422);
        cooperative.types("manager.password", "x".repeat(5000)).sends().refused(422);
        cooperative.types("organisation.name", "HTX \u0000").sends().refused(422);
        refused(
                browser.post()
                        .uri(HERE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange(),
                415,
                "wrong-media-type");
        refused(
                browser.post()
                        .uri(HERE)
                        .body(BodyInserters.fromFormData("organisation.name", "x".repeat(2_000_000)))
                        .exchange(),
                413,
                "too-large");
        assertThat(cooperative.organisations()).isEmpty();
    }

    /** The sentence beside that field. */
    private static String error(Shown shown, String field) {
        return shown.page()
                .replaceAll("(?s).*<p class=\"error\" id=\"" + field.replace(".", "\\.") + "-error\">([^<]*)<.*", "$1");
    }
}
