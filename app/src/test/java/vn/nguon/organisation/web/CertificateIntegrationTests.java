package vn.nguon.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;

@PlatformTest
class CertificateIntegrationTests {

    private static final String ROUTE = "/api/v1/certificates";

    private final People people;
    private final CertificateCache certificates;
    private final OrganisationId own;
    private final Person person;
    private final Api member;
    private final Api manager;

    CertificateIntegrationTests(People people, CertificateCache certificates) {
        this.people = people;
        this.certificates = certificates;
        this.own = people.organisation("HTX Phong Điền");
        this.person = people.member(own);
        this.member = Api.of(person);
        this.manager = Api.of(people.manager(own));
    }

    @Test
    void aCertificateIsRecordedWithItsPaper() {
        String paper = Uploads.document(person);

        Answer recorded = member.post(ROUTE, with(certificate(), "file", paper)).created();

        assertThat(recorded.text("$.file")).isEqualTo(paper);
        Eventually.is(certificates.ofOrganisation(own).count(), 1L);
        Eventually.is(
                certificates.ofOrganisation(own).all(certificate -> certificate.isValidOn(LocalDate.of(2026, 6, 1))),
                true);
    }

    @Test
    void ocopHasStarsAndNothingElseHas() {
        Map<String, Object> ocop = with(certificate(), "kind", "OCOP");

        assertThat(member.post(ROUTE, with(ocop, "stars", 4)).created().number("$.stars"))
                .isEqualTo(4);
        member.post(ROUTE, ocop).refused(422, "invalid").about("stars");
        member.post(ROUTE, with(ocop, "stars", 6)).refused(422, "invalid").about("stars");
        member.post(ROUTE, with(certificate(), "stars", 3))
                .refused(422, "invalid")
                .about("stars");
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', 422, invalid",
        "issuer, A, 422, invalid",
        "validFrom, 2026-13-01, 400, wrong-kind-of-value",
        "validFrom, 0026-01-01, 422, invalid",
        "validUntil, 2020-01-01, 422, invalid",
        "kind, FAIRTRADE, 400, wrong-kind-of-value",
        "file, abc, 422, file-not-brought-in",
        "colour, red, 400, unknown-field"
    })
    void aCertificateWithAFaultNamesItsField(String field, String value, int status, String problem) {
        member.post(ROUTE, with(certificate(), field, value))
                .refused(status, problem)
                .about(field);
    }

    @Test
    void whatItCoversIsSaidAndIsOnesOwn() {
        OrganisationId others = people.organisation("HTX Khác");
        long place = Api.of(people.member(others))
                .post("/api/v1/places", "{\"kind\": \"PLOT\", \"name\": \"Ruộng của họ\"}")
                .created()
                .number("$.id");

        member.post(ROUTE, with(certificate(), "goods", List.of()))
                .refused(422, "invalid")
                .about("goods");
        member.post(ROUTE, with(certificate(), "goods", List.of(" ", "")))
                .refused(422, "invalid")
                .about("goods");
        member.post(ROUTE, with(certificate(), "places", List.of(place)))
                .refused(422, "invalid")
                .about("places");
        member.post(ROUTE, with(certificate(), "products", List.of(987_654_321)))
                .refused(422, "invalid")
                .about("products");
        assertThat(member.post(ROUTE, certificate()).created().texts("$.goods[*]"))
                .containsExactly("Cà gai leo");
    }

    @Test
    void aPaperThatSomebodyElseSentInIsRefused() {
        String theirs = Uploads.document(people.member(people.organisation("HTX Khác")));

        member.post(ROUTE, with(certificate(), "file", theirs))
                .refused(422, "file-not-brought-in")
                .about("file");
    }

    @Test
    void oneNumberIsOnRecordOnceUntilItIsWithdrawn() {
        Map<String, Object> same = certificate();
        Api other = Api.of(people.member(people.organisation("HTX Khác")));
        long id = member.post(ROUTE, same).created().number("$.id");

        other.post(ROUTE, same).refused(409, "certificate-already-recorded").about("number");
        manager.post(ROUTE + "/" + id + "/withdrawal", Map.of("reason", "Ghi nhầm đơn vị"))
                .ok();
        other.post(ROUTE, same).created();

        manager.post(ROUTE + "/" + id + "/withdrawal", Map.of("reason", "Ghi nhầm đơn vị"))
                .refused(409, "certificate-withdrawn");
        member.put(ROUTE + "/" + id + "?version=2", same).refused(409, "certificate-withdrawn");
        Eventually.is(
                certificates.ofOrganisation(own).any(certificate -> certificate.isValidOn(LocalDate.of(2026, 6, 1))),
                false);
    }

    @Test
    void theAuthorityWithdrawsWhatShouldNotBeThereAndAReasonIsAsked() {
        String path = ROUTE + "/" + member.post(ROUTE, certificate()).created().number("$.id") + "/withdrawal";
        Map<String, String> reason = Map.of("reason", "Giấy không có thật");

        manager.post(path, Map.of("reason", "x")).refused(422, "invalid").about("reason");
        Api.of(people.member(people.organisation("HTX Khác")))
                .post(path, reason)
                .refused(404, "not-found");
        Api.of(people.inspector()).post(path, reason).refused(403, "not-allowed");
        new Api(people.nobody()).post(path, reason).refused(401, "not-signed-in");
        Api.of(people.authority()).post(path, reason).ok();
    }

    @Test
    void aCertificateIsSeenAndChangedByItsOwn() {
        Map<String, Object> mine = certificate();
        String path = ROUTE + "/" + member.post(ROUTE, mine).created().number("$.id");
        Api other = Api.of(people.member(people.organisation("HTX Khác")));

        member.put(path + "?version=1", with(mine, "scope", "Cà gai leo, 5 ha")).ok();

        assertThat(member.get(path).ok().text("$.scope")).isEqualTo("Cà gai leo, 5 ha");
        member.put(path + "?version=1", mine).refused(412, "changed-meanwhile");
        other.get(path).refused(404, "not-found");
        other.put(path + "?version=2", mine).refused(404, "not-found");
        Api.of(people.authority()).put(path + "?version=2", mine).refused(403, "not-allowed");
        new Api(people.nobody()).get(path).refused(401, "not-signed-in");
        Api.of(people.inspector()).get(path).ok();
        member.get(ROUTE + "/999999999").refused(404, "not-found");
        assertThat(Api.of(people.inspector())
                        .get(ROUTE + "?organisation=" + own + "&q=ca gai")
                        .ok()
                        .texts("$.items[*].id"))
                .hasSize(1);
        other.get(ROUTE + "?organisation=" + own).refused(404, "not-found");
    }

    @Test
    void aCertificateIsValidFromItsFirstDayToItsLast() {
        long id = member.post(ROUTE, certificate()).created().number("$.id");

        Certificate certificate = certificates
                .ofOrganisation(own)
                .filter(found -> found.id().value() == id)
                .blockFirst();

        assertThat(certificate).isNotNull();
        assertThat(certificate.isValidOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(certificate.isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(certificate.isValidOn(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(certificate.isValidOn(LocalDate.of(2028, 1, 1))).isFalse();
    }

    private static Map<String, Object> certificate() {
        return Map.of(
                "kind", "VIETGAP",
                "number", "VG-" + UUID.randomUUID(),
                "issuer", "Trung tâm Chứng nhận",
                "scope", "Cà gai leo",
                "goods", List.of("Cà gai leo"),
                "validFrom", "2026-01-01",
                "validUntil", "2027-12-31");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
