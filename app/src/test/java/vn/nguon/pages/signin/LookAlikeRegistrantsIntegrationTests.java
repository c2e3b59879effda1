package vn.nguon.pages.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Whoever registers on the page under a name that is another's to the eye, and what the authority sees of it. */
@PlatformTest
class LookAlikeRegistrantsIntegrationTests {

    private final People people;
    private final Forms desk;
    private final String word = UUID.randomUUID()
            .toString()
            .substring(0, 13)
            .replace('-', 'k')
            .replace('1', 'u')
            .replace('0', 'v');

    private final String name = "HTX Dược liệu Phong Điền " + word;
    private final OrganisationId admitted;

    LookAlikeRegistrantsIntegrationTests(People people) {
        this.people = people;
        this.desk = Forms.of(people.authority());
        this.admitted = people.organisation(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u041dTX Dược liệu | nhiều bảng chữ cái: «\u041d (U+041D)»",
                "HTX\u200b Dược liệu | Sau «HTX» có ký tự không nhìn thấy được (U+200B)",
                "HTX \u202eược liệu | Sau «HTX» có ký tự không nhìn thấy được (U+202E)",
                "HTX\u2067 Dược liệu | không nhìn thấy được (U+2067)"
            })
    void aNameThatPretendsComesBackBesideItsField(String written, String said) {
        Registrant.of(people)
                .types("organisation.name", written + " " + word)
                .sends()
                .refused(422)
                .says("<a href=\"#organisation.name\">", said);
    }

    @Test
    void aNameOfTwoLinesComesBack() {
        Registrant.of(people)
                .types("organisation.name", "HTX Dược liệu\r\n" + word)
                .sends()
                .refused(422)
                .says("Mục này chỉ có một dòng");
        Registrant.of(people)
                .types("manager.name", "Trần\nThị Sen")
                .sends()
                .refused(422)
                .says("<a href=\"#manager.name\">");
    }

    @Test
    void theSameNameAndTheSameInPartsOfLettersAreShownBesideTheOneThatIsAdmitted() {
        long again = registered(name);
        long inParts = registered(Normalizer.normalize(name, Normalizer.Form.NFD));

        desk.open("/admin/organisations/" + again)
                .ok()
                .says("Trông giống đơn vị khác", "Số " + admitted.value(), "Phong Điền, Huế", "Đã chấp nhận");
        desk.open("/admin/organisations/" + inParts)
                .ok()
                .says(
                        "Số " + admitted.value(),
                        "Số " + again,
                        "name=\"differsFrom[]\" value=\"" + admitted.value() + "\"");
        desk.open("/admin/organisations/" + admitted.value()).ok().says("Số " + again, "Số " + inParts);
    }

    @Test
    void theAuthorityAdmitsItWithTheReasonWhyItIsAnother() {
        long again = registered(name);
        String decisions = "/admin/organisations/" + again + "/decisions";

        desk.send(decisions, "verdict", "ADMIT")
                .refused(409)
                .says("Tên này trông giống «" + name + "» (số " + admitted.value());
        desk.send(decisions, "verdict", "ADMIT", "differsFrom[]", "" + admitted.value())
                .refused(422)
                .says("<a href=\"#admit-reason\">");
        desk.send(
                        decisions,
                        "verdict",
                        "ADMIT",
                        "differsFrom[]",
                        "" + admitted.value(),
                        "reason",
                        "Giấy đăng ký số 07 của xã khác")
                .ledTo("/admin/organisations/" + again);

        assertThat(Api.of(people.inspector())
                        .get("/api/v1/ledger?subject=organisation:" + again)
                        .body())
                .contains("Giấy đăng ký số 07 của xã khác", "differsFrom");
    }

    private long registered(String name) {
        Registrant registrant = Registrant.of(people).types("organisation.name", name);
        registrant.sends().ledTo("/home");
        return registrant.organisations().stream().mapToLong(id -> id).max().orElseThrow();
    }
}
