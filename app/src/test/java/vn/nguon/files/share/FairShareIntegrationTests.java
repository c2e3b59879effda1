package vn.nguon.files.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;

@PlatformTest
record FairShareIntegrationTests(People people, DatabaseClient database, FairQueue queue) {

    @Test
    void refusesAPictureOfOneColumnBeforeItIsDecoded() {
        Person stranger = people.manager(notAdmitted());

        send(stranger.http(), png(1, 50_000_000))
                .refused(413, "too-many-pixels")
                .about("file");
        send(stranger.http(), png(20_001, 100)).refused(413, "too-many-pixels");
        // There are no pixels in it: what its sides do not refuse is found to be broken.
        send(stranger.http(), png(20_000, 100)).refused(422, "picture-unreadable");
    }

    @Test
    void oneOrganisationsHeavyFilesDoNotDelayAnothersPhoto() throws Exception {
        Person cooperative = people.member(people.organisation("HTX Phong Điền"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch photoIsThere = new CountDownLatch(1);
        QueueTurn heavy = new QueueTurn("strangers", "organisation:stranger", 8);
        CompletableFuture<Boolean> busy = queue.run(heavy, () -> {
                    begun.countDown();
                    return arrived.await(5, TimeUnit.MINUTES);
                })
                .toFuture();
        begun.await();
        // Each is as heavy as can be: it takes until the other's photo is there.
        List<CompletableFuture<Boolean>> others = IntStream.range(0, 8)
                .mapToObj(i -> queue.run(heavy, () -> i == 0 || photoIsThere.await(5, TimeUnit.MINUTES))
                        .toFuture())
                .toList();

        CompletableFuture<Answer> photo = AtOnce.begun(() -> send(cooperative.http(), Pictures.jpeg(60, 40)));
        Awaitility.await().until(() -> queue.waiting() == 9);
        arrived.countDown();

        photo.join().created();
        photoIsThere.countDown();
        assertThat(busy.join()).isTrue();
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isTrue());
    }

    @Test
    void anOrganisationThatIsNotAdmittedBringsThirtyFilesAndNoMore() {
        OrganisationId organisation = notAdmitted();
        Person stranger = people.manager(organisation);
        for (int i = 0; i < 26; i++) {
            send(stranger.http(), pdf("a" + i, 0)).created();
        }

        List<Integer> statuses = AtOnce.all(
                8,
                i -> send(stranger.http(), pdf("b" + i, 0)).result().getStatus().value());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(4);
        assertThat(send(stranger.http(), pdf("c", 0))
                        .refused(409, "file-quota-used-up")
                        .about("file")
                        .text("$.detail"))
                .isEqualTo("Đơn vị chưa được chấp nhận chỉ gửi được 30 tệp, 60 MB tất cả. Hãy chờ cơ quan quản lý chấp"
                        + " nhận, hoặc gửi ảnh và tài liệu nhỏ hơn.");
        assertThat(send(english(stranger.http()), pdf("d", 0)).text("$.detail"))
                .isEqualTo("An organisation that is not admitted yet sends in 30 files and 60 MB in all. Wait for the"
                        + " authority to admit it, or send smaller pictures and documents.");
        admit(organisation);
        Awaitility.await()
                .until(() ->
                        send(stranger.http(), pdf("e", 0)).result().getStatus().value() == 201);
    }

    @Test
    void norMoreThanSixtyMegabytes() {
        Person stranger = people.manager(notAdmitted());
        for (int i = 0; i < 6; i++) {
            send(stranger.http(), pdf("large " + i, 9_900_000)).created();
        }

        send(stranger.http(), pdf("one more", 9_900_000)).refused(409, "file-quota-used-up");
        send(stranger.http(), pdf("a small one", 1000)).created();
    }

    @Test
    void filesThatHangOnNothingAreCounted() {
        OrganisationId organisation = people.organisation("HTX Phong Điền");
        Person member = people.member(organisation);
        holds(organisation, 200, 1000);

        assertThat(send(member.http(), pdf("more", 0))
                        .refused(409, "file-quota-used-up")
                        .text("$.detail"))
                .startsWith("Đơn vị đã gửi 200 tệp hay 500 MB mà chưa gắn vào đâu.");
        assertThat(send(english(member.http()), pdf("more", 0)).text("$.detail"))
                .startsWith("Your organisation sent in 200 files or 500 MB that hang on nothing.");

        database.sql("update organisation set logo = (select hash from file_holder where organisation_id = :id limit 1)"
                        + " where id = :id")
                .bind("id", organisation.value())
                .then()
                .block();
        send(member.http(), pdf("hangs on the shield", 0)).created();
    }

    @Test
    void andSoAreAllThatAreKept() {
        OrganisationId organisation = people.organisation("HTX Phong Điền");
        Person member = people.member(organisation);
        holds(organisation, 21, 1_000_000_000);
        database.sql("update stored_file set stored_at = now() - interval '3 days' where hash in"
                        + " (select hash from file_holder where organisation_id = :id)")
                .bind("id", organisation.value())
                .then()
                .block();

        assertThat(send(english(member.http()), pdf("more", 0))
                        .refused(409, "file-quota-used-up")
                        .text("$.detail"))
                .isEqualTo(
                        "Your organisation keeps as many files as it may, 20000 MB. Ask whoever runs the platform for"
                                + " more (nguon.files.megabytes).");
    }

    @Test
    void tellsWhoSendsTooManyAtOnceToWait() {
        Person member = people.member(people.organisation("HTX Phong Điền"));
        CountDownLatch end = new CountDownLatch(1);
        QueueTurn queueTurn = QueueTurn.of(member.actor(), true, 8);
        List<CompletableFuture<Boolean>> held = IntStream.range(0, 9)
                .mapToObj(i -> {
                    CompletableFuture<Boolean> work = queue.run(queueTurn, () -> end.await(5, TimeUnit.MINUTES))
                            .toFuture();
                    Awaitility.await().until(() -> queue.waiting() == i);
                    return work;
                })
                .toList();

        Answer refused = send(member.http(), pdf("one more", 0)).refused(429, "too-many-files-waiting");

        assertThat(refused.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
        end.countDown();
        assertThat(held).allSatisfy(work -> assertThat(work.join()).isTrue());
    }

    private OrganisationId notAdmitted() {
        OrganisationId organisation = people.organisation("HTX chưa được chấp nhận " + UUID.randomUUID());
        database.sql("update organisation set status = 'SUBMITTED', decided_at = null where id = :id")
                .bind("id", organisation.value())
                .then()
                .block();
        return organisation;
    }

    private void admit(OrganisationId organisation) {
        people.authority()
                .http()
                .post()
                .uri("/api/v1/organisations/" + organisation + "/decisions")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue("{\"verdict\": \"ADMIT\"}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void holds(OrganisationId organisation, int files, long bytes) {
        database.sql("""
            with kept as (
              insert into stored_file (hash, media_type, bytes)
              select encode(sha256(convert_to(:id || ' ' || i, 'UTF8')), 'hex'), 'application/pdf', :bytes
              from generate_series(1, :files) as i
              returning hash)
            insert into file_holder (hash, organisation_id)
            select hash, :id
            from kept
            """)
                .bind("id", organisation.value())
                .bind("bytes", bytes)
                .bind("files", files)
                .then()
                .block();
    }

    private static WebTestClient english(WebTestClient http) {
        return http.mutate()
                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .build();
    }

    private static Answer send(WebTestClient http, byte[] file) {
        return Uploads.send(http, "file", "image/png", file);
    }

    private static byte[] pdf(String name, int bytes) {
        String text = "%PDF-1.4\n% " + name + " " + UUID.randomUUID() + " " + "x".repeat(bytes) + "\n%%EOF\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The beginning of a picture of that size, and none of its pixels. */
    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
