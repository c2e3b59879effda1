package vn.nguon.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.TestServer;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.server.EmbeddedServer;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.db.server.ServerConfiguration;

/** Backups of a server that goes on working, and homes that are made of them. */
class BackupsIntegrationTests {

    private static final long PLENTY = 1L << 30;
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    Path temporary;

    private HomeDirectory home;
    private Path disk;
    private EmbeddedServer server;

    @BeforeEach
    void moveIn() throws IOException, SQLException {
        home = new HomeDirectory(Files.createDirectories(temporary.resolve("home")), TestServer.binaries());
        disk = Files.createDirectories(temporary.resolve("disk"));
        server = EmbeddedServer.start(home, ServerConfiguration.forTests().thatArchives());
        tell("create table act (name text)");
        tell("create unlogged table secret_of_today (secret text)");
        tell("insert into secret_of_today values ('who-scanned-today')");
    }

    @AfterEach
    void moveOut() {
        server.close();
    }

    @Test
    void aSecondBetweenTwoActsHasTheFirstAndNotTheSecond() throws Exception {
        backups().make(null, WEEK, line -> {});
        tell("insert into act values ('first')");
        Instant between = nextSecond();
        tell("insert into act values ('second')");
        server.close();
        backups(new BackupFolder(disk));
        start();
        backups().ship();

        assertThat(restored("then", between)).containsExactly("first");
        assertThat(restored("last", null)).containsExactly("first", "second");
    }

    @Test
    void theLastSecondIsThereThoughNothingWasWrittenAfterIt() throws Exception {
        backups().make(null, WEEK, line -> {});
        tell("insert into act values ('first')");
        Instant after = nextSecond();
        Thread.sleep(1100);
        tell("select pg_switch_wal()", server.superuser().ofDatabase("nguon"));
        shipAll();

        assertThat(restored("quiet", after)).containsExactly("first");
        assertThatThrownBy(() -> restored("future", Instant.now().plusSeconds(3600)))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("knows nothing of");
        assertThatThrownBy(() -> restored("before", Instant.now().minusSeconds(3600)))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("no way to an earlier moment");
    }

    @Test
    void aServerThatKeepsNoLogIsBackedUpAsItIsThatMoment() throws Exception {
        server.close();
        server = EmbeddedServer.start(home, ServerConfiguration.forTests());
        tell("insert into act values ('first')");

        backups().make(null, WEEK, line -> {});

        assertThat(restored("moment", null)).containsExactly("first");
    }

    @Test
    void aRestoredHomeIsBackedUpIntoTheSameFolder() throws Exception {
        backups().make(null, WEEK, line -> {});
        tell("insert into act values ('lost')");
        server.close();
        home = restore("home-2", null);
        server = EmbeddedServer.start(home, ServerConfiguration.forTests().thatArchives());
        tell("insert into act values ('after')");

        backups().make(null, WEEK, line -> {});

        assertThat(restored("again", null)).containsExactly("after");
        assertThat(check()).isEmpty();
        assertThat(restored("once-more", null)).containsExactly("after");
    }

    @Test
    void whileEverybodyWritesNothingThatWasCommittedIsMissing() throws Exception {
        tell("create table busy (i int primary key, filler text)");
        var stop = new AtomicBoolean();
        var done = new AtomicInteger();
        var writer = new Thread(() -> {
            try (var connection = DriverManager.getConnection(
                            server.owner().jdbcUrl(),
                            server.owner().user(),
                            server.owner().password());
                    var insert = connection.prepareStatement("insert into busy values (?, repeat(?::text, 400))")) {
                for (int i = 1; !stop.get(); i++) {
                    insert.setInt(1, i);
                    insert.setInt(2, i);
                    insert.execute();
                    done.set(i);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        while (done.get() < 100) {
            Thread.onSpinWait();
        }
        int before = done.get();
        backups().make(null, WEEK, line -> {});
        int after = done.get();
        stop.set(true);
        writer.join();

        assertThat(after).isGreaterThan(before);
        try (var there = EmbeddedServer.start(restore("busy", null), ServerConfiguration.forTests())) {
            int kept = Integer.parseInt(ask(there, "select count(*) from busy").get(0));
            assertThat(kept).isBetween(before, done.get());
            assertThat(ask(there, "select max(i) from busy")).containsExactly(Integer.toString(kept));
            assertThat(ask(there, "select count(*) from busy where filler <> repeat(i::text, 400)"))
                    .containsExactly("0");
        }
    }

    @Test
    void secretsOfTodayAreInNoBackup() throws Exception {
        backups().make(null, WEEK, line -> {});

        try (var there = EmbeddedServer.start(restore("copy", null), ServerConfiguration.forTests())) {
            assertThat(ask(there, "select secret from secret_of_today")).isEmpty();
        }
    }

    @Test
    void aByteThatFlippedIsFound() throws Exception {
        var upload = home.directory().resolve("files/ab");
        Files.createDirectories(upload);
        Files.writeString(upload.resolve("cdef-480.jpg"), "a photo");
        backups().make("sealed", WEEK, line -> {});
        tell("insert into act values ('first')");
        tell("select pg_switch_wal()", server.superuser().ofDatabase("nguon"));
        shipAll();
        assertThat(check()).isEmpty();

        for (var where : List.of("base", "wal", "files", "keys")) {
            Path file;
            try (var files = Files.walk(disk.resolve(where))) {
                file = files.filter(Files::isRegularFile)
                        .filter(path -> !path.endsWith("manifest"))
                        .sorted()
                        .findFirst()
                        .orElseThrow();
            }
            flip(file);
            assertThat(check()).as(where).singleElement().asString().contains(file.toString(), "damaged");
            flip(file);
        }
        var manifest = onlyBase().resolve("manifest");
        flip(manifest);
        assertThat(check()).singleElement().asString().contains("manifest", "damaged");
        assertThatThrownBy(() -> restored("of-damaged", null))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("no whole backup")
                .hasMessageContaining("damaged");
        flip(manifest);
        assertThat(check()).isEmpty();
    }

    @Test
    void nothingDamagedIsRestored() throws Exception {
        backups().make(null, WEEK, line -> {});
        flip(onlyBase().resolve("data/PG_VERSION.gz"));

        assertThatThrownBy(() -> restored("damaged", null))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("PG_VERSION.gz is damaged");
    }

    @Test
    void aPieceOfTheLogThatIsGoneIsFound() throws Exception {
        backups().make(null, WEEK, line -> {});
        for (int i = 0; i < 2; i++) {
            tell("insert into act values ('" + i + "')");
            tell("select pg_switch_wal()", server.superuser().ofDatabase("nguon"));
        }
        shipAll();
        var pieces = new ArrayList<>(new BackupFolder(disk).log().values());
        Files.delete(pieces.get(pieces.size() - 2).path());

        assertThat(check())
                .singleElement()
                .asString()
                .contains(pieces.get(pieces.size() - 2).name(), "missing");
    }

    @Test
    void whatWasBegunAndNotFinishedIsNoBackupAndGoes() throws Exception {
        backups().make(null, WEEK, line -> {});
        Files.delete(onlyBase().resolve("manifest"));
        var half = onlyBase();
        assertThat(check()).singleElement().asString().contains("no whole backup");
        Thread.sleep(1100);

        backups().make(null, WEEK, line -> {});

        assertThat(half).doesNotExist();
        assertThat(check()).isEmpty();
    }

    @Test
    void aFolderThatIsAwayOrAnothersIsRefusedWithASentence() throws Exception {
        assertThatThrownBy(() -> BackupFolder.at(temporary.resolve("unplugged")))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("Plug its disk in");
        assertThatThrownBy(() -> new Backups(home, new BackupFolder(disk), false, PLENTY).ship())
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("its disk is not there, or it is new");
        assertThat(disk).isEmptyDirectory();

        Files.writeString(disk.resolve("holiday.jpg"), "a beach");
        assertThatThrownBy(() -> backups().make(null, WEEK, line -> {}))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("holds something else");
        Files.delete(disk.resolve("holiday.jpg"));
        Files.writeString(disk.resolve("nguon-backup.txt"), "platform: 42\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> backups().make(null, WEEK, line -> {}))
                .isInstanceOf(BackupRefusal.class)
                .hasMessageContaining("of another platform");
    }

    @Test
    void theLogWaitsPackedWhileTheDiskIsAway() throws Exception {
        backups().make(null, WEEK, line -> {});
        var away = Files.move(disk, temporary.resolve("in-the-drawer"));
        tell("insert into act values ('meanwhile')");
        tell("select pg_switch_wal()", server.superuser().ofDatabase("nguon"));
        waitForSpool();
        Backups.pack(home, PLENTY);
        try (var waits = Files.list(home.log().resolve("packed"))) {
            assertThat(waits).isNotEmpty();
        }
        Files.move(away, disk);
        backups().ship();

        assertThat(restored("back", null)).containsExactly("meanwhile");
    }

    @Test
    void whatNobodyWantsAnyMoreGoesAndTheRestStaysWhole() throws Exception {
        backups().make(null, WEEK, line -> {});
        tell("insert into act values ('first')");
        Thread.sleep(2100);
        backups().make(null, WEEK, line -> {});
        Thread.sleep(2100);
        Instant asked = Instant.now();

        tell("insert into act values ('second')");
        backups().make(null, Duration.between(asked, Instant.now()).plusSeconds(2), line -> {});

        try (var bases = Files.list(disk.resolve("base"))) {
            assertThat(bases).hasSize(2);
        }
        assertThat(check()).isEmpty();
        assertThat(restored("asked", asked)).containsExactly("first");
    }

    private Backups backups() {
        return backups(BackupFolder.at(disk));
    }

    private Backups backups(BackupFolder folder) {
        return new Backups(home, folder, true, PLENTY);
    }

    private void start() {
        server = EmbeddedServer.start(home, ServerConfiguration.forTests().thatArchives());
    }

    private void shipAll() throws Exception {
        waitForSpool();
        backups().ship();
    }

    private void waitForSpool() throws Exception {
        String last = ask(server.superuser(), "select pg_walfile_name(pg_current_wal_lsn() - 1)")
                .get(0);
        for (int i = 0; i < 300; i++) {
            var archived = ask(server.superuser(), "select coalesce(last_archived_wal, '') from pg_stat_archiver")
                    .get(0);
            if (WalFile.isKept(archived) && WalFile.next(archived).compareTo(last) >= 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server laid nothing down");
    }

    private List<String> check() {
        return new CheckingBackups(BackupFolder.at(disk)).check(line -> {}).faults();
    }

    private Path onlyBase() throws IOException {
        try (var bases = Files.list(disk.resolve("base"))) {
            return bases.findFirst().orElseThrow();
        }
    }

    private HomeDirectory restore(String name, @Nullable Instant moment) throws IOException {
        var copy = new HomeDirectory(Files.createDirectories(temporary.resolve(name)), TestServer.binaries());
        new RestoringBackups(BackupFolder.at(disk), line -> {}).into(copy, moment, true);
        return copy;
    }

    private List<String> restored(String name, @Nullable Instant moment) throws Exception {
        try (var there = EmbeddedServer.start(restore(name, moment), ServerConfiguration.forTests())) {
            return ask(there, "select name from act order by name");
        }
    }

    private static Instant nextSecond() throws InterruptedException {
        Thread.sleep(1100);
        var now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        Thread.sleep(1100);
        return now;
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static List<String> ask(EmbeddedServer server, String query) throws SQLException {
        return ask(server.owner(), query);
    }

    private static List<String> ask(ConnectionParameters address, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var answer = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (answer.next()) {
                values.add(answer.getString(1));
            }
            return values;
        }
    }

    private void tell(String statement) throws SQLException {
        tell(statement, server.owner());
    }

    private static void tell(String statement, ConnectionParameters address) throws SQLException, DatabaseRefusal {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
