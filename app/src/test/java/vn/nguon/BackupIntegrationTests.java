package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.backup.ScheduledBackups;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Uploads;

/** Backups as whoever runs the platform makes them, proves them and brings them back. */
@ExtendWith(OutputCaptureExtension.class)
class BackupIntegrationTests {

    private static final String PASSPHRASE = "atiso cà gai leo sa nhân tím";

    @TempDir
    private Path place;

    private Path home;
    private Path disk;
    private HomeOwner owner;

    @BeforeEach
    void moveIn() throws IOException {
        home = Files.createDirectories(place.resolve("home"));
        disk = Files.createDirectories(place.resolve("disk"));
        owner = new HomeOwner(home, disk, Map.of("NGUON_BACKUP_PASSPHRASE", PASSPHRASE));
        // Unpacked once for all tests.
        Path programs =
                Files.createDirectories(Path.of("target").toAbsolutePath().resolve("postgresql"));
        Files.createSymbolicLink(home.resolve("postgresql"), programs);
    }

    @Test
    void aSecondBetweenTwoOrdersIsBroughtBackAndNoNumberIsIssuedTwice(CapturedOutput printed) throws Exception {
        StampRange before;
        StampRange between;
        StampRange after;
        String lostCode;
        String knownCode;
        Instant moment;
        try (ConfigurableApplicationContext platform = owner.serve()) {
            Rolls rolls = new Rolls(platform);
            Person lan = member(platform, "Hợp tác xã Phong Điền");
            Uploads.photo(lan);
            StampOrder.Issued first = rolls.issued(lan, 100);
            before = first.issue().numbers();
            knownCode = rolls.code(first, before.last()).toString();
            assertThat(owner.types("backup")).isZero();
            between = rolls.issued(lan, 50).issue().numbers();
            moment = nextSecond();
            StampOrder.Issued second = rolls.issued(lan, 1000);
            after = second.issue().numbers();
            lostCode = rolls.code(second, after.first()).toString();
            assertThat(verdict(platform, lostCode)).isEqualTo("not-activated");
        }
        assertThat(owner.types("backup", "verify")).as(printed.getAll()).isZero();
        assertThat(owner.types("restore", "--to", moment.toString())).isOne();
        assertThat(printed.getErr()).contains("is not empty", "--put-aside");

        assertThat(owner.types("restore", "--to", moment.toString(), "--put-aside"))
                .as(printed.getAll())
                .isZero();

        try (ConfigurableApplicationContext platform = owner.serve()) {
            DatabaseClient database = platform.getBean(DatabaseClient.class);
            assertThat(database.sql("select lower(numbers) from stamp_order where status = 'ISSUED' order by id")
                            .mapValue(Long.class)
                            .all()
                            .collectList()
                            .block())
                    .containsExactly(before.first(), between.first());
            StampOrder.Issued others = new Rolls(platform).issued(member(platform, "Hợp tác xã A Lưới"), 1000);
            assertThat(others.issue().numbers().first()).isGreaterThan(after.last());
            assertThat(others.issue().keyVersion()).isEqualTo(2);
            assertThat(verdict(platform, lostCode)).isEqualTo("record-lost");
            assertThat(page(platform, lostCode))
                    .contains("Hệ thống đang được khôi phục")
                    .doesNotContain("Chúng tôi không cấp mã này", "Tem thật");
            assertThat(verdict(platform, knownCode)).isEqualTo("not-activated");
            assertThat(verdict(
                            platform,
                            lostCode.substring(0, lostCode.length() - 1) + (lostCode.endsWith("0") ? "1" : "0")))
                    .isIn("unknown", "malformed");
        }
        try (Stream<Path> aside = Files.list(home)) {
            assertThat(aside.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("before-"))
                    .doesNotContain("restoring", "verifying");
        }
        assertThat(printed.getOut()).contains("entries fit").doesNotContain("DOES NOT FIT");
    }

    @Test
    void aNewMachineGetsTheKeysBackFromUnderThePassphrase(CapturedOutput printed) throws Exception {
        String fingerprint;
        String photo;
        try (ConfigurableApplicationContext platform = owner.serve()) {
            fingerprint = platform.getBean(Keyring.class).key(1).fingerprint();
            photo = Uploads.photo(member(platform, "Hợp tác xã Phong Điền"));
            assertThat(owner.types("backup")).isZero();
        }
        assertThat(textOf(disk)).doesNotContainPattern("(?m)^1=[0-9a-f]{64}");
        Path fresh = Files.createDirectories(place.resolve("new-machine"));
        Files.createSymbolicLink(fresh.resolve("postgresql"), home.resolve("postgresql"));
        HomeOwner other = new HomeOwner(fresh, disk, Map.of("NGUON_BACKUP_PASSPHRASE", PASSPHRASE));

        assertThat(other.types("restore")).as(printed.getAll()).isZero();

        assertThat(fresh.resolve("files").resolve(photo.substring(0, 2)).resolve(photo.substring(2)))
                .exists();
        try (ConfigurableApplicationContext platform = other.serve()) {
            assertThat(platform.getBean(Keyring.class).key(1).fingerprint()).isEqualTo(fingerprint);
            assertThat(platform.getBean(Keyring.class).newest().version()).isEqualTo(2);
        }
    }

    @Test
    void aDatabaseThatSomebodyPutBackByHandIssuesNoNumberTwiceEither(CapturedOutput printed) throws Exception {
        StampRange lost;
        try (ConfigurableApplicationContext platform = owner.serve()) {
            Rolls rolls = new Rolls(platform);
            rolls.issued(member(platform, "Hợp tác xã Phong Điền"), 100);
        }
        copy(home.resolve("database"), place.resolve("copy-by-hand"));
        try (ConfigurableApplicationContext platform = owner.serve()) {
            lost = new Rolls(platform)
                    .issued(member(platform, "Hợp tác xã Phú Vang"), 100)
                    .issue()
                    .numbers();
        }
        Files.move(home.resolve("database"), place.resolve("put-away"));
        Files.move(place.resolve("copy-by-hand"), home.resolve("database"));

        try (ConfigurableApplicationContext platform = owner.serve()) {
            assertThat(new Rolls(platform)
                            .issued(member(platform, "Hợp tác xã A Lưới"), 100)
                            .issue()
                            .numbers()
                            .first())
                    .isGreaterThan(lost.last());
        }
        assertThat(printed.getAll()).contains("it was restored");
    }

    @Test
    void whatIsDamagedIsNamedAndNothingIsProved(CapturedOutput printed) throws Exception {
        try (ConfigurableApplicationContext platform = owner.serve()) {
            Uploads.photo(member(platform, "Hợp tác xã Phong Điền"));
            assertThat(owner.types("backup")).isZero();
        }
        for (String where : List.of("base", "wal", "files")) {
            Path file = largest(disk.resolve(where));
            flip(file);
            assertThat(owner.types("backup", "verify")).as(where).isOne();
            assertThat(printed.getOut()).contains("DOES NOT FIT: " + file + " is damaged");
            flip(file);
        }
        assertThat(owner.types("backup", "verify")).as(printed.getAll()).isZero();
    }

    @Test
    void aDiskThatIsAwayIsOneSentence(CapturedOutput printed) throws Exception {
        Files.delete(disk);

        assertThat(owner.types("backup")).isOne();
        assertThat(printed.getErr()).contains("is not there. Plug its disk in");
        assertThat(owner.types("restore")).isOne();
        assertThat(Files.readString(home.resolve("backup-status.properties"))).contains("failure=");
    }

    @Test
    void theAdministratorReadsHowBackupsGoAndIsWarnedWhenThereIsNone() throws Exception {
        try (ConfigurableApplicationContext platform = owner.serve("--nguon.backup.within=4s")) {
            People people = platform.getBean(People.class);
            ScheduledBackups scheduled = platform.getBean(ScheduledBackups.class);
            Person administrator = people.administrator();
            assertThat(read(administrator)).contains("Không có bản sao lưu tốt nào", "chưa có");
            assertThat(gauge(platform, "nguon.backup.late")).isOne();
            assertThat(gauge(platform, "nguon.backup.last.good")).isZero();

            // An empty folder may be the place under which a disk is missing.
            scheduled.run().block();
            assertThat(read(administrator)).contains("its disk is not there, or it is new");
            assertThat(disk).isEmptyDirectory();

            assertThat(owner.types("backup")).isZero();
            scheduled.run().block();
            assertThat(read(administrator)).doesNotContain("Không có bản sao lưu tốt nào", "Lỗi hiện nay");
            assertThat(gauge(platform, "nguon.backup.late")).isZero();
            assertThat(gauge(platform, "nguon.backup.last.good"))
                    .isCloseTo((double) Instant.now().getEpochSecond(), within(60.0));

            Path drawer = Files.move(disk, place.resolve("in-the-drawer"));
            scheduled.run().block();
            Thread.sleep(4000);
            assertThat(read(administrator)).contains("Không có bản sao lưu tốt nào", "Plug its disk in");
            assertThat(gauge(platform, "nguon.backup.late")).isOne();

            Files.move(drawer, disk);
            Files.writeString(home.resolve("backup-status.properties"), "");
            scheduled.run().block();
            assertThat(read(administrator)).doesNotContain("Không có bản sao lưu tốt nào", "chưa có");
            people.authority()
                    .http()
                    .get()
                    .uri("/admin/backup")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        try (Stream<Path> copies = Files.list(disk.resolve("base"))) {
            assertThat(copies).hasSize(2);
        }
    }

    private static String read(Person person) {
        return new String(
                person.http()
                        .get()
                        .uri("/admin/backup")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);
    }

    private static double gauge(ConfigurableApplicationContext platform, String name) {
        return platform.getBean(MeterRegistry.class).get(name).gauge().value();
    }

    private static Person member(ConfigurableApplicationContext platform, String organisation) {
        People people = platform.getBean(People.class);
        return people.member(people.organisation(organisation));
    }

    private static String verdict(ConfigurableApplicationContext platform, String code) {
        byte[] answer = get(platform, code, "application/json");
        return new String(answer, StandardCharsets.UTF_8).replaceFirst("(?s).*?\"verdict\":\"([a-z-]+)\".*", "$1");
    }

    private static String page(ConfigurableApplicationContext platform, String code) {
        return new String(get(platform, code, "text/html"), StandardCharsets.UTF_8);
    }

    private static byte[] get(ConfigurableApplicationContext platform, String code, String type) {
        return WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(30))
                .baseUrl("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"))
                .build()
                .get()
                .uri("/S/" + code)
                .header("Accept", type)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    private static Instant nextSecond() throws InterruptedException {
        Thread.sleep(1100);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Thread.sleep(1100);
        return now;
    }

    private static Path largest(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest"))
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static String textOf(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        return text.toString();
    }
}
