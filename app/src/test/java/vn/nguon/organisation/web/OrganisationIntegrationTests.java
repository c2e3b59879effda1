package vn.nguon.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.Organisations;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class OrganisationIntegrationTests {

    private static final String ROUTE = "/api/v1/organisations";
    private static final String JOIN = "/api/v1/registrations";

    private final People people;
    private final Organisations organisations;
    private final OrganisationCache organisationCache;
    private final DatabaseClient database;

    OrganisationIntegrationTests(
            People people, Organisations organisations, OrganisationCache organisationCache, DatabaseClient database) {
        this.people = people;
        this.organisations = organisations;
        this.organisationCache = organisationCache;
        this.database = database;
    }

    @Test
    void aCooperativeJoinsSignsInAndIsAdmitted() {
        String login = login();
        Api authority = Api.of(people.authority());

        Answer joined = nobody().post(JOIN, registration(login, "HTX Dược liệu Phong Điền " + login))
                .created();
        long id = joined.number("$.id");
        Answer signedIn = nobody().post("/api/v1/sessions", Map.of("login", login, "password", Person.PASSWORD));

        assertThat(joined.text("$.standing.status")).isEqualTo("SUBMITTED");
        assertThat(signedIn.result().getStatus().is2xxSuccessful())
                .as(signedIn.body())
                .isTrue();
        assertThat(found(id).isAdmitted()).isFalse();

        Answer admitted = decide(authority, id, "ADMIT", "").ok();

        assertThat(admitted.text("$.standing.status")).isEqualTo("ADMITTED");
        assertThat(found(id).isAdmitted()).isTrue();
        assertThat(ledger("organisation:" + id))
                .anyMatch(entry -> entry.contains("organisation-registered"))
                .anyMatch(entry -> entry.contains("organisation-admitted"));
        assertThat(ledger("organisation:" + id)).noneMatch(entry -> entry.contains("0234 3822 345"));
    }

    @Test
    void joiningTwiceUnderOneKeyHappensOnce() {
        Map<String, Object> registration = registration(login(), "HTX Hai Lần");
        String key = UUID.randomUUID().toString();

        long first = nobody().post(JOIN, registration, key).created().number("$.id");
        long second = nobody().post(JOIN, registration, key).created().number("$.id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aLoginThatIsTakenLeavesNothingBehind() {
        String login = login();
        String name = "HTX " + UUID.randomUUID();
        nobody().post(JOIN, registration(login, "HTX Trước")).created();

        nobody().post(JOIN, registration(login, name))
                .refused(409, "login-taken")
                .about("manager.login");

        assertThat(listed(people.authority(), "?q=" + name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "organisation.name, '', 422, invalid",
        "organisation.kind, AUTHORITY, 422, invalid",
        "organisation.kind, BANK, 400, wrong-kind-of-value",
        "organisation.gln, 9506000134353, 422, wrong-check-digit",
        "organisation.email, nobody, 422, invalid",
        "organisation.phone, call me, 422, invalid",
        "organisation.logo, ../../etc/passwd, 422, file-not-brought-in",
        "manager.password, short, 422, password-too-weak",
        "manager.login, a, 422, invalid",
        "manager.login, chị sen, 422, invalid",
        "manager.extra, 1, 400, unknown-field",
        "'', '', 400, unreadable"
    })
    void aRegistrationWithAFaultNamesItsField(String field, String value, int status, String problem) {
        Object body = field.isEmpty() ? "{not json" : with(registration(login(), "HTX Lỗi"), field, value);

        Answer refused = nobody().post(JOIN, body).refused(status, problem);

        if (!field.isEmpty()) {
            refused.about(field);
        }
    }

    @Test
    void onlyTheAuthorityDecides() {
        long id = joined("HTX Chờ");
        OrganisationId other = people.organisation("HTX Khác");

        Stream.of(people.manager(other), people.manager(new OrganisationId(id)), people.inspector())
                .forEach(person -> decide(Api.of(person), id, "ADMIT", "").refused(403, "not-allowed"));
        decide(nobody(), id, "ADMIT", "").refused(401, "not-signed-in");

        assertThat(found(id).isAdmitted()).isFalse();
    }

    @Test
    void aDecisionThatDoesNotFitTheStateIsRefused() {
        Api authority = Api.of(people.authority());
        long id = joined("HTX Trạng Thái " + login());

        decide(authority, id, "SUSPEND", "chưa được chấp nhận").refused(409, "decision-out-of-place");
        decide(authority, id, "REFUSE", "Thiếu giấy phép").ok();
        decide(authority, id, "REFUSE", "Thiếu giấy phép").refused(409, "decision-out-of-place");
        decide(authority, id, "ADMIT", "").ok();
        decide(authority, id, "ADMIT", "").refused(409, "decision-out-of-place");
        decide(authority, id, "SUSPEND", "Đang kiểm tra").ok();
        decide(authority, id, "ADMIT", "").ok();
    }

    @Test
    void refusingNeedsAReasonAndAMadeUpIdIsNotFound() {
        Api authority = Api.of(people.authority());
        long id = joined("HTX Lý Do");

        decide(authority, id, "REFUSE", "").refused(422, "invalid").about("reason");
        decide(authority, 999_999_999L, "ADMIT", "").refused(404, "not-found");
        authority.post(ROUTE + "/x/decisions", Map.of("verdict", "ADMIT")).refused(400, "wrong-kind-of-value");
    }

    @Test
    void anOrganisationIsSeenByItsOwnByInspectorsAndTheAuthorityAlone() {
        OrganisationId own = people.organisation("HTX Của Tôi");
        OrganisationId other = people.organisation("HTX Người Ta");
        String path = ROUTE + "/" + own;

        Stream.of(
                        people.member(own),
                        people.manager(own),
                        people.printHouse(own),
                        people.inspector(),
                        people.authority())
                .forEach(person -> Api.of(person).get(path).ok());

        Api.of(people.manager(other)).get(path).refused(404, "not-found");
        nobody().get(path).refused(401, "not-signed-in");
        Api.of(people.authority()).get(ROUTE + "/999999999").refused(404, "not-found");
        assertThat(listed(people.member(own), "")).containsExactly("HTX Của Tôi");
    }

    @Test
    void aNameIsFoundWithoutItsAccents() {
        String word = "Đặng" + UUID.randomUUID().toString().substring(0, 8);
        people.organisation("Hợp tác xã " + word + " Ô Lâu");
        Person authority = people.authority();

        String plain = word.replace("Đặng", "dang");

        assertThat(listed(authority, "?q=" + plain + " hop tac")).hasSize(1);
        assertThat(listed(authority, "?q=" + word + " ô lâu")).hasSize(1);
        assertThat(listed(authority, "?q=" + plain + "&status=ADMITTED")).hasSize(1);
        assertThat(listed(authority, "?q=" + plain + "&status=REFUSED")).isEmpty();
        assertThat(listed(authority, "?q=" + plain + " khong co")).isEmpty();
        assertThat(listed(authority, "?q=" + plain + " %")).isEmpty();
        Api.of(authority).get(ROUTE + "?status=FOUND").refused(400, "wrong-kind-of-value");
    }

    @Test
    void aListIsReadInParts() {
        String word = "trang" + UUID.randomUUID().toString().substring(0, 8);
        List.of("A", "B", "C").forEach(letter -> people.organisation(letter + " " + word));
        Api authority = Api.of(people.authority());

        Answer first = authority.get(ROUTE + "?limit=2&q=" + word).ok();
        Answer second = authority
                .get(ROUTE + "?limit=2&q=" + word + "&cursor=" + first.text("$.next"))
                .ok();

        assertThat(first.texts("$.items[*].name")).containsExactly("A " + word, "B " + word);
        assertThat(second.texts("$.items[*].name")).containsExactly("C " + word);
        assertThat(second.text("$.next")).isEqualTo("null");
        authority.get(ROUTE + "?cursor=%21%21").refused(422, "invalid").about("cursor");
        authority.get(ROUTE + "?limit=0").refused(422, "invalid").about("limit");
    }

    @Test
    void whoSendsGoodsFindsTheReceiverByName() {
        String word = "nhan" + UUID.randomUUID().toString().substring(0, 8);
        people.organisation("HTX " + word);
        joined("HTX chờ " + word);
        Api member = Api.of(people.member(people.organisation("HTX Gửi")));

        Answer names = member.get(ROUTE + "/names?q=" + word).ok();

        assertThat(names.texts("$.items[*].name")).containsExactly("HTX " + word);
        assertThat(names.names("$.items[0]")).containsExactlyInAnyOrder("id", "kind", "name", "address");
        nobody().get(ROUTE + "/names").refused(401, "not-signed-in");
    }

    @Test
    void aManagerCorrectsAllUntilTheAuthorityHasAdmittedIt() {
        String newName = "HTX Tên Mới " + login();
        long id = joined("HTX Sửa Tên " + login());
        Api manager = Api.of(people.manager(new OrganisationId(id)));

        Answer renamed = manager.put(ROUTE + "/" + id + "?version=1", particulars(newName))
                .ok();
        decide(Api.of(people.authority()), id, "ADMIT", "").ok();
        manager.put(ROUTE + "/" + id + "?version=3", particulars("HTX Nổi Tiếng"))
                .refused(409, "authority-changes-this")
                .about("name");
        Answer reachable = manager.put(
                        ROUTE + "/" + id + "?version=3", with(particulars(newName), "phone", "0905 123 456"))
                .ok();

        assertThat(renamed.text("$.name")).isEqualTo(newName);
        assertThat(reachable.text("$.phone")).isEqualTo("0905 123 456");
        Api.of(people.authority())
                .put(ROUTE + "/" + id + "?version=4", particulars("HTX Đổi Tên " + login()))
                .ok();
    }

    @Test
    void aRefusedOneIsSubmittedAnewByBeingCorrected() {
        long id = joined("HTX Nộp Lại");
        decide(Api.of(people.authority()), id, "REFUSE", "Sai địa chỉ").ok();

        Answer corrected = Api.of(people.manager(new OrganisationId(id)))
                .put(ROUTE + "/" + id + "?version=2", particulars("HTX Nộp Lại"))
                .ok();

        assertThat(corrected.text("$.standing.status")).isEqualTo("SUBMITTED");
    }

    @Test
    void noneMakesAnAuthorityOfItself() {
        long id = joined("HTX Muốn Làm Sở");
        Map<String, Object> body = with(particulars("HTX Muốn Làm Sở"), "kind", "AUTHORITY");

        Api.of(people.manager(new OrganisationId(id)))
                .put(ROUTE + "/" + id + "?version=1", body)
                .refused(422, "invalid")
                .about("kind");
        Api.of(people.authority())
                .put(ROUTE + "/" + id + "?version=1", body)
                .refused(422, "invalid")
                .about("kind");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        OrganisationId own = people.organisation("HTX Hai Người");
        Map<String, Object> same = Map.of("kind", "COOPERATIVE", "name", "HTX Hai Người", "address", "Phong Điền, Huế");
        Api manager = Api.of(people.manager(own));
        String path = ROUTE + "/" + own + "?version=1";

        manager.put(path, with(same, "phone", "0234 111 111")).ok();
        manager.put(path, with(same, "phone", "0234 222 222")).refused(412, "changed-meanwhile");

        assertThat(found(own.value()).phone()).isEqualTo("0234 111 111");
    }

    @Test
    void editingIsNotForMembersStrangersOrNobody() {
        OrganisationId own = people.organisation("HTX Không Sửa");
        String path = ROUTE + "/" + own + "?version=1";
        Map<String, Object> body = particulars("HTX Chiếm");

        Api.of(people.member(own)).put(path, body).refused(403, "not-allowed");
        Api.of(people.inspector()).put(path, body).refused(403, "not-allowed");
        Api.of(people.manager(people.organisation("HTX Lạ"))).put(path, body).refused(404, "not-found");
        nobody().put(path, body).refused(401, "not-signed-in");
        Api.of(people.manager(own))
                .put(ROUTE + "/" + own, body)
                .refused(400, "wrong-kind-of-value")
                .about("version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999999999999", "1;drop", "%00"})
    void aMadeUpIdIsNeverData(String id) {
        Answer answer = Api.of(people.authority()).get(ROUTE + "/" + id);

        assertThat(answer.result().getStatus().value()).as(answer.body()).isIn(400, 404);
    }

    @Test
    void twoOrganisationsCannotGoByOneGln() {
        String gln = Numbers.gln();

        nobody().post(JOIN, with(registration(login(), "HTX Một"), "organisation.gln", gln))
                .created();

        nobody().post(JOIN, with(registration(login(), "HTX Hai"), "organisation.gln", gln))
                .refused(409, "gln-already-used")
                .about("organisation.gln");
    }

    @Test
    void whatIsRememberedFollowsWhatIsDecided() {
        OrganisationId own = people.organisation("HTX Nhớ");
        assertThat(organisationCache.get(own).blockOptional().orElseThrow().isAdmitted())
                .isTrue();

        decide(Api.of(people.authority()), own.value(), "SUSPEND", "Kiểm tra đột xuất")
                .ok();

        Eventually.is(organisationCache.get(own).map(Organisation::isAdmitted), false);
    }

    private Api nobody() {
        return new Api(people.nobody());
    }

    private long joined(String name) {
        return nobody().post(JOIN, registration(login(), name)).created().number("$.id");
    }

    private static Answer decide(Api who, long id, String verdict, String reason) {
        return who.post(ROUTE + "/" + id + "/decisions", Map.of("verdict", verdict, "reason", reason));
    }

    private Organisation found(long id) {
        return organisations.get(new OrganisationId(id)).blockOptional().orElseThrow();
    }

    private static List<String> listed(Person person, String query) {
        return Api.of(person).get(ROUTE + query).ok().texts("$.items[*].name");
    }

    private List<String> ledger(String subject) {
        return database.sql("""
                        select content
                        from ledger_entry
                        join ledger_subject on entry_id = id
                        where subject = :subject
                        """)
                .bind("subject", subject)
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static String login() {
        return "quan-ly-" + UUID.randomUUID();
    }

    private static Map<String, Object> registration(String login, String name) {
        return Map.of(
                "organisation",
                particulars(name),
                "manager",
                Map.of("login", login, "name", "Người quản lý", "password", Person.PASSWORD));
    }

    private static Map<String, Object> particulars(String name) {
        return Map.of(
                "kind", "COOPERATIVE",
                "name", name,
                "address", "Thôn Đông, xã Phong Hiền, Huế",
                "representative", "Người đại diện",
                "phone", "0234 3822 345",
                "email", "htx@example.vn");
    }

    /** The same body with one field, {@code "organisation.name"}, holding something else. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        int dot = field.indexOf('.');
        if (dot < 0) {
            changed.put(field, value);
        } else {
            String part = field.substring(0, dot);
            changed.put(part, with((Map<String, Object>) body.get(part), field.substring(dot + 1), value));
        }
        return changed;
    }
}
