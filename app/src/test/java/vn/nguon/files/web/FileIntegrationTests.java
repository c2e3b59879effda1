package vn.nguon.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;
import vn.nguon.files.FileHash;
import vn.nguon.files.FileNotBroughtIn;
import vn.nguon.files.Files;
import vn.nguon.files.picture.PictureFormat;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;

@PlatformTest
class FileIntegrationTests {

    private final People people;
    private final Files files;
    private final DatabaseClient database;

    FileIntegrationTests(People people, Files files, DatabaseClient database) {
        this.people = people;
        this.files = files;
        this.database = database;
    }

    @Test
    void aPhotoIsSentInAndOnceItIsShownSeenByEverybody() {
        Person member = member();
        Answer sent = Uploads.send(member.http(), "anh.jpg", "image/jpeg", Pictures.jpeg(1600, 1200))
                .created();
        String path = "/files/" + sent.text("$.hash");
        shown(member, sent.text("$.hash"));

        Answer whole = read(people.nobody(), path, "image/*").ok();

        assertThat(sent.text("$.mediaType")).isEqualTo("image/jpeg");
        assertThat(sent.number("$.width")).isEqualTo(1600);
        assertThat(whole.bytes()).hasSize((int) sent.number("$.bytes"));
        assertThat(whole.headers().getFirst("Content-Type")).isEqualTo("image/jpeg");
        assertThat(whole.headers().getFirst("Cache-Control")).contains("immutable", "public", "max-age=31536000");
        assertThat(whole.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.headers().getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(whole.headers().getFirst("Content-Disposition")).isEqualTo("inline");
    }

    @Test
    void aReaderOfWebpIsGivenTheSmallerForm() {
        Person member = member();
        String path = "/files/" + shown(member, Uploads.photo(member)) + "/160";

        Answer jpeg = read(people.nobody(), path, "image/png,*/*").ok();
        Answer webp = read(people.nobody(), path, "image/avif,image/webp,*/*").ok();

        assertThat(PictureFormat.of(jpeg.bytes())).contains(PictureFormat.JPEG);
        assertThat(jpeg.headers().getFirst("Content-Type")).isEqualTo("image/jpeg");
        assertThat(PictureFormat.of(webp.bytes())).contains(PictureFormat.WEBP);
        assertThat(webp.headers().getFirst("Content-Type")).isEqualTo("image/webp");
        assertThat(webp.headers().get("Vary")).contains("Accept");
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        Person member = member();
        String path = "/files/" + shown(member, Uploads.photo(member));
        String tag =
                String.valueOf(read(people.nobody(), path, "*/*").ok().headers().getETag());

        people.nobody()
                .get()
                .uri(path)
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
        people.nobody()
                .get()
                .uri(path)
                .header("If-None-Match", "\"other\"")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aDocumentIsHandedOutToBeSavedNotShown() {
        byte[] pdf = Pictures.pdf();
        Person member = member();
        Answer sent =
                Uploads.send(member.http(), "giay.pdf", "application/pdf", pdf).created();
        shown(member, sent.text("$.hash"));
        String path = "/files/" + sent.text("$.hash");

        Answer answer = read(people.nobody(), path, "*/*").ok();

        assertThat(answer.bytes()).isEqualTo(pdf);
        assertThat(answer.headers().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(answer.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        read(people.nobody(), path + "/480", "application/json").refused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/161", "/0", "/99999", "/-1", "/x", "/../secret", "/%2e%2e"})
    void anotherWidthIsNotThere(String width) {
        Person member = member();
        String path = "/files/" + Uploads.photo(member) + width;

        Answer answer = read(member.http(), path, "application/json");

        assertThat(answer.result().getStatus().value()).isIn(400, 404);
    }

    @Test
    void whatNobodySentInIsNotThere() {
        read(people.nobody(), "/files/" + "0".repeat(64), "application/json").refused(404, "not-found");
        read(people.nobody(), "/files/" + "0".repeat(63), "application/json").refused(404, "not-found");
        read(people.nobody(), "/files/" + "A".repeat(64), "application/json").refused(404, "not-found");
    }

    @Test
    void whatAFileIsCalledDoesNotMakeItAPicture() {
        Uploads.send(member().http(), "anh.jpg", "image/jpeg", "<script>".getBytes(StandardCharsets.UTF_8))
                .refused(415, "unknown-kind-of-file")
                .about("file");
        Uploads.send(member().http(), "a.png", "image/png", Pictures.pngOf(50_000, 50_000))
                .refused(413, "too-many-pixels");
        Uploads.send(member().http(), "a.png", "image/png", Pictures.pngOf(50, 50))
                .refused(422, "picture-unreadable");
        Uploads.send(member().http(), "a.png", "image/png", new byte[0]).refused(415, "unknown-kind-of-file");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        Uploads.send(member().http(), "a.jpg", "image/jpeg", new byte[10_600_000])
                .refused(413, "too-large");
        Uploads.send(member().http(), "a.jpg", "image/jpeg", new byte[13_000_000])
                .refused(413, "too-large");
    }

    @Test
    void aBodyThatIsNoUploadIsRefused() {
        MultipartBodyBuilder words = new MultipartBodyBuilder();
        words.part("file", "just words");
        MultipartBodyBuilder other = new MultipartBodyBuilder();
        other.part("picture", new ByteArrayResource(Pictures.jpeg(10, 10))).filename("a.jpg");

        Uploads.send(member().http(), words).refused(422, "invalid").about("file");
        Uploads.send(member().http(), other).refused(400, "wrong-kind-of-value").about("file");
        Api.of(member()).post("/api/v1/files", "{}").refused(415, "wrong-media-type");
    }

    @Test
    void nobodySendsNothingIn() {
        WebTestClient nobody = people.nobody();
        WebTestClient fromOurPage =
                nobody.mutate().defaultHeader("Sec-Fetch-Site", "same-origin").build();

        Uploads.send(nobody, "a.jpg", "image/jpeg", Pictures.jpeg(10, 10)).refused(403, "from-another-site");
        Uploads.send(fromOurPage, "a.jpg", "image/jpeg", Pictures.jpeg(10, 10)).refused(401, "not-signed-in");
    }

    @Test
    void theSameFileOfTwoOrganisationsIsHeldByBothAndByNoThird() {
        byte[] photo = Pictures.jpeg(100, 100);
        OrganisationId one = people.organisation("HTX Một");
        OrganisationId two = people.organisation("HTX Hai");
        OrganisationId three = people.organisation("HTX Ba");

        String first = Uploads.send(people.member(one).http(), "a.jpg", "image/jpeg", photo)
                .created()
                .text("$.hash");
        String second = Uploads.send(people.member(two).http(), "b.jpg", "image/jpeg", photo)
                .created()
                .text("$.hash");

        FileHash hash = new FileHash(first);
        assertThat(second).isEqualTo(first);
        StepVerifier.create(files.requireHeldBy(hash, one)).expectNextCount(1).verifyComplete();
        StepVerifier.create(files.requireHeldBy(hash, two)).expectNextCount(1).verifyComplete();
        StepVerifier.create(files.requireHeldBy(hash, three)).verifyError(FileNotBroughtIn.class);
    }

    @Test
    void whatIsShownNowhereIsReadByWhoBroughtItAndWhoHasToLook() {
        Person member = member();
        String path = "/files/" + Uploads.photo(member);

        for (String each : new String[] {path, path + "/160", path + "/480"}) {
            for (WebTestClient reader : List.of(
                    member.http(),
                    people.member(member.actor().ownOrganisation()).http(),
                    people.inspector().http(),
                    people.authority().http())) {
                Answer read = read(reader, each, "image/webp,*/*").ok();
                assertThat(read.headers().getCacheControl())
                        .contains("no-store", "private")
                        .doesNotContain("public");
                assertThat(read.headers().getFirst("Cross-Origin-Resource-Policy"))
                        .isEqualTo("same-origin");
            }
            for (WebTestClient stranger : List.of(
                    people.nobody(), member().http(), people.administrator().http())) {
                read(stranger, each, "application/json").refused(404, "not-found");
            }
        }
    }

    @Test
    void aKeyReadsWhatItsAccountMayIfItIsForReading() {
        Person member = member();
        String path = "/files/" + Uploads.photo(member);

        read(people.withKey(member, Scope.READ), path, "*/*").ok();
        read(people.withKey(member, Scope.RECORD), path, "application/json").refused(404, "not-found");
    }

    @Test
    void aProductsPictureIsForEverybodyOnceTheProductIsAdmitted() {
        Person member = member();
        String photo = Uploads.photo(member);
        run("insert into product (organisation_id, name_vi, code, net_content, net_unit, stage_plan)"
                + " values (" + member.actor().ownOrganisation().value() + ", 'Trà', 'P-"
                + photo.substring(0, 12).toUpperCase(Locale.ROOT)
                + "', 1, 'KGM', '{\"stages\": [{\"stage\": \"PACKING\", \"required\": true, \"maxYield\": 1,"
                + " \"fields\": []}]}')");
        String product = "(select max(id) from product where organisation_id = "
                + member.actor().ownOrganisation().value() + ")";
        run("insert into product_photo (product_id, position, hash) values (" + product + ", 1, '" + photo + "')");
        read(people.nobody(), "/files/" + photo, "application/json").refused(404, "not-found");

        run("update product set status = 'ADMITTED', decided_at = now() where id = " + product);

        assertThat(read(people.nobody(), "/files/" + photo, "*/*")
                        .ok()
                        .headers()
                        .getCacheControl())
                .contains("public", "immutable");
    }

    @Test
    void whatHangsOnAnOrganisationThatIsNotAdmittedIsNotForEverybody() {
        Person member = member();
        String logo = Uploads.photo(member);
        run("update organisation set logo = '" + logo + "', status = 'SUBMITTED', decided_at = null where id = "
                + member.actor().ownOrganisation().value());

        read(people.nobody(), "/files/" + logo, "application/json").refused(404, "not-found");
    }

    /** The same, hung where everybody sees it. */
    private String shown(Person member, String hash) {
        run("update organisation set logo = '" + hash + "' where id = "
                + member.actor().ownOrganisation().value());
        return hash;
    }

    private void run(String statement) {
        database.sql(statement).then().block();
    }

    private Person member() {
        return people.member(people.organisation("HTX Ảnh"));
    }

    private static Answer read(WebTestClient http, String path, String accept) {
        return new Answer(http.get()
                .uri(path)
                .header("Accept", accept)
                .exchange()
                .expectBody()
                .returnResult());
    }
}
