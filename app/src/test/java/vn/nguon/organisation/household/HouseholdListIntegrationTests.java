package vn.nguon.organisation.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** The households of a cooperative: added one by one or from a file, read by nobody else, erased when they ask. */
@PlatformTest
class HouseholdListIntegrationTests {

    private static final String ROUTE = "/api/v1/households";
    private static final String EXCEL = """
            \ufeffMã hộ;Tên hộ;Xã, phường;Diện tích (m²);Trồng, nuôi;Điện thoại;Ngày đồng ý;Ghi chú
            N-1;Nguyễn Văn An;Lộc Trì;1.250,5;Lúa;905123456;05/11/2026;x
            ;Trần Thị Bé;"Lộc Bổn; thôn 3";;Lúa, sen;;;
            """.replace("\n", "\r\n");

    private final People people;
    private final OrganisationId own;
    private final Api member;
    private final Api manager;

    HouseholdListIntegrationTests(People people) {
        this.people = people;
        this.own = people.organisation("HTX Nông nghiệp Lộc Trì");
        this.member = Api.of(people.member(own));
        this.manager = Api.of(people.manager(own));
    }

    @Test
    void aHouseholdGetsTheNextNumberAndKeepsIt() {
        Api.Answer first = member.post(ROUTE, household("Lê Thị Cúc")).created();
        Api.Answer second = member.post(ROUTE, household("Lê Thị Dung")).created();

        assertThat(first.text("$.code")).isEqualTo("H001");
        assertThat(second.text("$.code")).isEqualTo("H002");
        Api.Answer edited = member.put(
                        ROUTE + "/" + first.number("$.id") + "?version=1",
                        Map.of("name", "Lê Thị Cúc", "commune", "Vinh Mỹ", "code", "X-9"))
                .ok();
        assertThat(edited.text("$.code")).isEqualTo("H001");
        assertThat(edited.text("$.commune")).isEqualTo("Vinh Mỹ");
        member.put(ROUTE + "/" + first.number("$.id") + "?version=1", household("Lê Thị Cúc"))
                .refused(412, "changed-meanwhile");
        member.post(ROUTE, Map.of("name", "Khác", "commune", "Vinh Mỹ", "code", "h002"))
                .refused(409, "household-code-taken")
                .about("code");
        assertThat(member.get(ROUTE + "?q=dung").ok().texts("$.items[*].name")).containsExactly("Lê Thị Dung");
    }

    @Test
    void aTelephoneIsKeptByConsentOnly() {
        member.post(ROUTE, Map.of("name", "Hồ Văn Em", "commune", "Vinh Mỹ", "phone", "0905 111 222"))
                .refused(422, "invalid")
                .about("consentedOn");
        member.post(
                        ROUTE,
                        Map.of(
                                "name", "Hồ Văn Em",
                                "commune", "Vinh Mỹ",
                                "phone", "0905 111 222",
                                "consentedOn", "2026-11-01"))
                .created();
    }

    @Test
    void nobodyElseReadsThemButInspectors() {
        long id = member.post(ROUTE, household("Phan Thị Gái")).created().number("$.id");
        Api stranger = Api.of(people.manager(people.organisation("HTX Khác")));
        Api authority = Api.of(people.authority());
        Api inspector = Api.of(people.inspector());

        stranger.get(ROUTE + "/" + id).refused(404, "not-found");
        stranger.get(ROUTE + "?organisation=" + own.value()).refused(404, "not-found");
        stranger.put(ROUTE + "/" + id + "?version=1", household("Ai đó")).refused(404, "not-found");
        stranger.post(ROUTE + "/" + id + "/erasure", Map.of()).refused(404, "not-found");
        authority.get(ROUTE + "?organisation=" + own.value()).refused(404, "not-found");
        inspector.put(ROUTE + "/" + id + "?version=1", household("Ai đó")).refused(403, "not-allowed");
        inspector.post(ROUTE, household("Ai đó")).refused(403, "not-allowed");
        assertThat(inspector.get(ROUTE + "?organisation=" + own.value()).ok().texts("$.items[*].name"))
                .contains("Phan Thị Gái");
    }

    @Test
    void whatIsPersonalGoesAndTheNumberStays() {
        Api.Answer added = member.post(ROUTE, household("Võ Văn Hai")).created();
        String erasure = ROUTE + "/" + added.number("$.id") + "/erasure";

        member.post(erasure, Map.of()).refused(403, "not-allowed");
        Api.Answer erased = manager.post(erasure, Map.of()).ok();

        assertThat(erased.text("$.name")).isEmpty();
        assertThat(erased.text("$.code")).isEqualTo(added.text("$.code"));
        manager.post(erasure, Map.of()).refused(409, "household-is-erased");
        member.put(ROUTE + "/" + added.number("$.id") + "?version=2", household("Võ Văn Hai"))
                .refused(409, "household-is-erased");
    }

    @Test
    void aFileOfASpreadsheetIsShownThenTakenThenChangesNothing() {
        Api.Answer preview = file("/file/preview", EXCEL).ok();

        assertThat(preview.texts("$.added[*].name")).containsExactly("Nguyễn Văn An", "Trần Thị Bé");
        assertThat(preview.texts("$.ignored[*]")).containsExactly("Ghi chú");
        assertThat(preview.text("$.added[0].areaM2")).isEqualTo("1250.5");
        assertThat(preview.text("$.added[0].phone")).isEqualTo("0905123456");
        assertThat(preview.text("$.added[0].consentedOn")).isEqualTo("2026-11-05");
        assertThat(member.get(ROUTE).ok().texts("$.items[*].name")).isEmpty();

        file("/file", EXCEL).ok();
        assertThat(member.get(ROUTE).ok().texts("$.items[*].code")).containsExactly("N-1", "H001");
        Api.Answer again = file("/file", EXCEL).ok();
        assertThat(again.number("$.unchanged")).isEqualTo(2);
        assertThat(member.get(ROUTE).ok().texts("$.items[*].version")).containsExactly("1", "1");

        // A file without a column leaves what stands there; one with it and nothing in it empties it.
        file("/file", "Mã hộ,Tên hộ,Xã\nN-1,Nguyễn Văn An,Phú Lộc\n").ok();
        Api.Answer moved = member.get(ROUTE + "?q=N-1").ok();
        assertThat(moved.text("$.items[0].commune")).isEqualTo("Phú Lộc");
        assertThat(moved.text("$.items[0].phone")).isEqualTo("0905123456");
    }

    @Test
    void eachWrongLineIsNamedAndNothingIsTaken() {
        String wrong = """
                Tên hộ\tXã\tDiện tích (sào)\tĐiện thoại\tNgày đồng ý
                Một\tLộc Trì\t2,5\t\t
                \tLộc Trì\t\t\t
                Hai\tLộc Trì\thai sào\t\t
                Ba\tLộc Trì\t\t0905 123 456\t
                Bốn\tLộc Trì\t\t\t31/02/2026
                Một\tLộc Trì\t\t\t
                """;

        Api.Answer preview = file("/file/preview", wrong).ok();

        assertThat(preview.texts("$.mistakes[*].line")).containsExactly("3", "4", "5", "6", "7");
        assertThat(preview.texts("$.mistakes[*].sentence.vi").get(1)).contains("Diện tích", "hai sào");
        assertThat(preview.text("$.added[0].areaM2")).startsWith("1250");
        assertThat(file("/file", wrong)
                        .refused(422, "household-file-has-mistakes")
                        .body())
                .contains("Dòng 3");
        assertThat(member.get(ROUTE).ok().texts("$.items[*].name")).isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedWithWhatToDo() {
        file("/file", "  ").refused(422, "unreadable-file");
        file("/file", "a,b,c\n1,2,3\n").refused(422, "unreadable-file");
        file("/file", "T\ufffdn h\ufffd;X\ufffd\nA;B\n").refused(422, "unreadable-file");
        file("/file", "Tên hộ,Xã\n\"mở ra,không đóng\n").refused(422, "household-file-has-mistakes");
        file("/file", "Tên hộ,Xã,Họ tên\nA,B,C\n").refused(422, "unreadable-file");
        file("/file", "Tên hộ,Xã\n" + "Hộ nào đó,Lộc Trì\n".repeat(2_001)).refused(422, "unreadable-file");
        member.post(ROUTE + "/file", Map.of()).refused(415, "wrong-media-type");
        sent(Api.of(people.authority()), "/file", EXCEL.getBytes(StandardCharsets.UTF_8))
                .refused(403, "not-allowed");
        assertThat(sent(
                                member,
                                "/file/preview",
                                ("\ufeff" + "Tên hộ\tXã\nNăm\tLộc Trì\n").getBytes(StandardCharsets.UTF_16LE))
                        .ok()
                        .texts("$.added[*].name"))
                .containsExactly("Năm");
    }

    private Api.Answer file(String path, String text) {
        return sent(member, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Api.Answer sent(Api who, String path, byte[] file) {
        return new Api.Answer(who.http()
                .post()
                .uri(ROUTE + path)
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(file)
                .exchange()
                .expectBody()
                .returnResult());
    }

    private static Map<String, Object> household(String name) {
        return Map.of("name", name, "commune", "Lộc Trì", "crops", "Lúa");
    }
}
