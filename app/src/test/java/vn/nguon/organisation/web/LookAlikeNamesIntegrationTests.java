package vn.nguon.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** Whoever registers under a name that is another's to the eye, over the API. */
@PlatformTest
class LookAlikeNamesIntegrationTests {

    private static final String ROUTE = "/api/v1/organisations";

    private final People people;
    private final Api authority;
    /** Of one script and of no letters that are others', so that each test has names of its own. */
    private final String word = UUID.randomUUID()
            .toString()
            .substring(0, 13)
            .replace('-', 'k')
            .replace('1', 'u')
            .replace('0', 'v');

    private final String name = "HTX Dược liệu Phong Điền " + word;
    private final OrganisationId admitted;

    LookAlikeNamesIntegrationTests(People people) {
        this.people = people;
        this.authority = Api.of(people.authority());
        this.admitted = people.organisation(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\u041dTX Dược liệu | nhiều bảng chữ cái",
                "\\u041d\\u0422\\u0425 Dược liệu | nhiều bảng chữ cái",
                "HTX \\u0420hong Điền | nhiều bảng chữ cái",
                "HTX D\\u1f5b Điền | nhiều bảng chữ cái",
                "HTX\\u200b Dược liệu | không nhìn thấy",
                "HTX Dược\\u200c liệu | không nhìn thấy",
                "HTX Dược\\u200d liệu | không nhìn thấy",
                "HTX Dược\\u2060 liệu | không nhìn thấy",
                "\\ufeffHTX Dược liệu | không nhìn thấy",
                "HTX \\u202eược liệu | không nhìn thấy",
                "HTX \\u2066Dược\\u2069 liệu | không nhìn thấy",
                "HTX\\u200f Dược liệu | không nhìn thấy",
                "HTX\\u061c Dược liệu | không nhìn thấy",
                "HTX\\u2028Dược liệu | không nhìn thấy",
                "HTX\\u2029Dược liệu | không nhìn thấy",
                "HTX\\u0085Dược liệu | không nhìn thấy",
                "HTX\\u0000 Dược liệu | không nhìn thấy",
                "HTX\\u3164 Dược liệu | không nhìn thấy",
                "HTX\\u034f Dược liệu | không nhìn thấy",
                "HTX\\u2800 Dược liệu | không nhìn thấy",
                "HTX\\ue000 Dược liệu | không nhìn thấy",
                "HTX\\u0378 Dược liệu | không nhìn thấy",
                "HTX\\ud800 Dược liệu | không nhìn thấy",
                "HTX\\udb40\\udc41 Dược liệu | không nhìn thấy",
                "HTX\\nDược liệu | một dòng",
                "HTX\\r\\nDược liệu | một dòng",
                "HTX\\tDược liệu | một dòng",
                "HTX Dư\\u0323\\u0323\\u0323ợc | chồng lên"
            })
    void aNameThatPretendsIsRefusedBesideItsFieldInBothLanguages(String written, String said) {
        Answer vi = register(written + " " + word);
        Answer en = new Api(people.nobody()
                        .mutate()
                        .defaultHeader("Accept-Language", "en")
                        .build())
                .post("/api/v1/registrations", registration(written + " " + word));

        assertThat(vi.refused(422, "invalid").about("organisation.name").text("$.detail"))
                .contains(said);
        assertThat(en.refused(422, "invalid").text("$.detail")).isNotEqualTo(vi.text("$.detail"));
    }

    @Test
    void theSameNameInTwoPartsOfALetterIsKeptComposedAndFoundEitherWay() {
        String parted = Normalizer.normalize("HTX Nhớ Rừng " + word, Normalizer.Form.NFD);

        Answer joined = register(parted).created();

        assertThat(joined.text("$.name")).isEqualTo("HTX Nhớ Rừng " + word);
        for (String asked : new String[] {parted, "HTX Nhớ Rừng " + word, "nho rung " + word}) {
            assertThat(authority.get(ROUTE + "?q=" + asked).ok().texts("$.items[*].id"))
                    .as(asked)
                    .containsExactly(joined.text("$.id"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTX Dược liệu Phong Điền %s",
                "htx  dược liệu PHONG ĐIỀN %s",
                "HTX. Dược liệu “Phong-Điền” %s",
                "Hợp tác xã Dược liệu Phong Điền %s",
                "HTX Dược Iiệu Phong Điền %s",
                "HTX Dược 1iệu Phong Điền %s"
            })
    void aNameAlikeIsRegisteredAndAdmittedOnlyByWhoSaysThatItIsAnother(String pattern) {
        long id = register(pattern.formatted(word)).created().number("$.id");

        Answer alike = authority.get(ROUTE + "/" + id + "/look-alikes").ok();
        Answer refused = decide(id, "{\"verdict\": \"ADMIT\"}");
        decide(id, "{\"verdict\": \"ADMIT\", \"reason\": \"Đã xem giấy đăng ký\"}")
                .refused(409, "name-looks-like-another");
        decide(id, "{\"verdict\": \"ADMIT\", \"differsFrom\": [%d]}".formatted(admitted.value()))
                .refused(422, "invalid")
                .about("reason");
        Answer done = decide(id, """
                {"verdict": "ADMIT", "reason": "Đã xem giấy đăng ký của hai xã", "differsFrom": [%d]}
                """.formatted(admitted.value()));

        assertThat(alike.texts("$[*].id")).containsExactly(String.valueOf(admitted.value()));
        assertThat(alike.text("$[0].address")).isEqualTo("Phong Điền, Huế");
        assertThat(alike.text("$[0].status")).isEqualTo("ADMITTED");
        assertThat(refused.refused(409, "name-looks-like-another")
                        .about("differsFrom")
                        .text("$.detail"))
                .contains(name, "số " + admitted.value());
        assertThat(refused.texts("$.looksLike[*]")).containsExactly(String.valueOf(admitted.value()));
        assertThat(done.ok().text("$.standing.status")).isEqualTo("ADMITTED");
    }

    @Test
    void anAccentMakesAnotherName() {
        people.organisation("HTX Hoa " + word);

        long id = register("HTX Hòa " + word).created().number("$.id");

        assertThat(authority.get(ROUTE + "/" + id + "/look-alikes").ok().texts("$[*].id"))
                .isEmpty();
        decide(id, "{\"verdict\": \"ADMIT\"}").ok();
    }

    @Test
    void onlyTheAuthorityAndInspectorsAreToldWhoLooksAlike() {
        Api.of(people.inspector())
                .get(ROUTE + "/" + admitted.value() + "/look-alikes")
                .ok();
        Api.of(people.manager(admitted))
                .get(ROUTE + "/" + admitted.value() + "/look-alikes")
                .refused(403, "not-allowed");
        new Api(people.nobody())
                .get(ROUTE + "/" + admitted.value() + "/look-alikes")
                .refused(401, "not-signed-in");
    }

    @Test
    void anAdmittedOneDoesNotTakeAnothersNameForItsLabels() {
        OrganisationId longer = people.organisation("HTX Dược liệu Phong Điền Xanh " + word);
        String particulars = """
                {"kind": "COOPERATIVE", "name": "HTX Dược liệu Phong Điền Xanh %s", "labelName": "%s",
                 "address": "Phong Điền, Huế"}
                """;

        Answer refused = Api.of(people.manager(longer))
                .put(
                        ROUTE + "/" + longer.value() + "?version=1",
                        particulars.formatted(word, "HTX Dược liệu Phong Điền " + word));
        Answer taken = Api.of(people.manager(longer))
                .put(
                        ROUTE + "/" + longer.value() + "?version=1",
                        particulars.formatted(word, "HTX Phong Điền Xanh " + word));

        refused.refused(409, "name-looks-like-another").about("labelName");
        assertThat(refused.texts("$.looksLike[*]")).containsExactly(String.valueOf(admitted.value()));
        taken.ok();
    }

    @Test
    void theAuthorityDoesNotRenameAnAdmittedOneIntoAnother() {
        OrganisationId other = people.organisation("HTX Sen " + word);
        String particulars = """
                {"kind": "COOPERATIVE", "name": "%s", "address": "Phong Điền, Huế"}
                """.formatted("htx dược liệu phong điền " + word);

        authority
                .put(ROUTE + "/" + other.value() + "?version=1", particulars)
                .refused(409, "name-looks-like-another")
                .about("name");
        decide(other.value(), "{\"verdict\": \"SUSPEND\", \"reason\": \"Đổi tên theo giấy đăng ký\"}")
                .ok();
        authority.put(ROUTE + "/" + other.value() + "?version=2", particulars).ok();

        decide(other.value(), "{\"verdict\": \"ADMIT\"}").refused(409, "name-looks-like-another");
    }

    @Test
    void ofTwoThatAreAdmittedAtOnceOneIsToldOfTheOther() {
        List<Long> both = List.of(
                register("HTX Sâm Cau " + word).created().number("$.id"),
                register("htx sâm cau " + word).created().number("$.id"));

        List<Integer> answers = Flux.fromIterable(both)
                .flatMap(id -> Mono.fromSupplier(() -> decide(id, "{\"verdict\": \"ADMIT\"}")
                                .result()
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    private Answer decide(long id, String decision) {
        return authority.post(ROUTE + "/" + id + "/decisions", decision);
    }

    private Answer register(String name) {
        return new Api(people.nobody()).post("/api/v1/registrations", registration(name));
    }

    private static String registration(String name) {
        return """
                {"organisation": {"kind": "COOPERATIVE", "name": "%s", "address": "Xã Phong Hiền, Huế",
                  "representative": "Trần Thị Sen", "phone": "0234 3822 345"},
                 "manager": {"login": "m%s", "name": "Trần Thị Sen", "password": "%s"}}
                """.formatted(name, UUID.randomUUID().toString().substring(0, 12), Person.PASSWORD);
    }
}
