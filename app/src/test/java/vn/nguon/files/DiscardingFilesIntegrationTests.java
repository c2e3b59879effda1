package vn.nguon.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.db.TestDatabase;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

@PlatformTest
class DiscardingFilesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DiscardingFiles discardingFiles;
    private final Files files;
    private final DatabaseClient database;
    private final TestDatabase owners;
    private final People people;
    private final Chains chains;

    DiscardingFilesIntegrationTests(
            DiscardingFiles discardingFiles,
            Files files,
            DatabaseClient database,
            TestDatabase owners,
            People people,
            ApplicationContext context) {
        this.discardingFiles = discardingFiles;
        this.files = files;
        this.database = database;
        this.owners = owners;
        this.people = people;
        this.chains = Chains.in(context);
    }

    @Test
    void whatNobodyHungOnAnythingGoesAfterADay() {
        Person member = people.member(people.organisation("HTX Bỏ quên"));
        String old = Uploads.photo(member);
        String young = Uploads.photo(member);
        aged(old);

        discard();

        assertThat(status(old)).isEqualTo(404);
        assertThat(status(old + "/160")).isEqualTo(404);
        assertThat(status(young)).isEqualTo(200);
        assertThat(count("select count(*) from file_holder where hash = '" + old + "'"))
                .isZero();
        assertThat(count("select count(*) from ledger_subject where subject = 'file:" + old + "'"))
                .as("taken in, discarded")
                .isEqualTo(2);
    }

    @Test
    void whatIsInUseStaysHoweverOldItIs() {
        Maker maker = chains.cooperative("HTX Giữ tệp");
        OrganisationId organisation = maker.organisation();
        Person manager = people.manager(organisation);
        String logo = Uploads.photo(manager);
        String evidence = Uploads.photo(manager);
        String paper = Uploads.document(manager);
        String photo = Uploads.photo(manager);
        run("update organisation set logo = '" + logo + "' where id = " + organisation.value());
        run("insert into product_photo (product_id, position, hash) values ("
                + chains.product(maker, "Trà", "1 KGM", null).value() + ", 1, '" + photo + "')");
        Api.of(manager)
                .post("/api/v1/events/purchase", """
                        {"at": {"time": "%s", "placeId": %d, "photos": ["%s"], "documents": ["%s"]}, "name": "Muối",
                         "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 1, "unit": "KGM"}
                        """.formatted(
                                chains.nextHour(), maker.place().value(), evidence, paper))
                .created();
        for (String each : new String[] {logo, evidence, paper, photo}) {
            aged(each);
        }

        discard();

        assertThat(new String[] {logo, evidence, paper, photo})
                .allSatisfy(each -> assertThat(status(each)).isEqualTo(200));
    }

    @Test
    void everyTableThatRefersToFilesIsKnown() {
        owners.asOwner("create table if not exists some_future_table (picture text references stored_file)");
        String hash = Uploads.photo(people.member(people.organisation("HTX Mai sau")));
        aged(hash);
        owners.asOwner("insert into some_future_table (picture) values ('" + hash + "')");

        discard();

        assertThat(status(hash)).isEqualTo(200);
        owners.asOwner("drop table some_future_table");
    }

    @Test
    void whatIsSentInAgainIsYoungAgain() {
        Person member = people.member(people.organisation("HTX Gửi lại"));
        byte[] photo = Pictures.jpeg(300, 200);
        String hash = Uploads.send(member.http(), "a.jpg", "image/jpeg", photo)
                .created()
                .text("$.hash");
        aged(hash);
        Uploads.send(member.http(), "b.jpg", "image/jpeg", photo).created();

        discard();
        assertThat(status(hash)).isEqualTo(200);
        aged(hash);
        discard();
        assertThat(status(hash)).isEqualTo(404);

        String again = Uploads.send(member.http(), "c.jpg", "image/jpeg", photo)
                .created()
                .text("$.hash");
        assertThat(again).isEqualTo(hash);
        assertThat(status(hash)).isEqualTo(200);
        StepVerifier.create(
                        files.requireHeldBy(new FileHash(hash), member.actor().ownOrganisation()))
                .expectNextCount(1)
                .verifyComplete();
    }

    private void discard() {
        assertThat(discardingFiles.discard().block(PATIENCE)).isNotNull();
    }

    private int status(String hash) {
        return people.inspector()
                .http()
                .get()
                .uri("/files/" + hash)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private void aged(String hash) {
        run("update stored_file set stored_at = now() - interval '25 hours' where hash = '" + hash + "'");
    }

    private void run(String sql) {
        Mono<Void> done = database.sql(sql).then();
        StepVerifier.create(done).verifyComplete();
    }

    private long count(String sql) {
        Long count = database.sql(sql).mapValue(Long.class).one().block(PATIENCE);
        return count == null ? -1 : count;
    }
}
