package vn.nguon.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.TestServer;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

class EmbeddedServerIntegrationTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path shared;

    @TempDir
    Path temporary;

    private HomeDirectory home;

    @BeforeEach
    void moveIn() throws IOException {
        home = new HomeDirectory(shared.toRealPath(), TestServer.binaries());
    }

    @Test
    void isSafeAndAnswersOnTheLoopbackInterfaceOnly() throws Exception {
        try (var server = start()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show data_checksums")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(askSuperuser(server, "show unix_socket_directories")).isEmpty();
            assertThat(addressesToTheOutside())
                    .allSatisfy(outside -> assertThatThrownBy(() ->
                                    new Socket(outside, server.application().port()).close())
                            .isInstanceOf(IOException.class));
        }
    }

    @Test
    void speaksUtf8AndUtcWhateverTheMachineSpeaks() throws Exception {
        try (var server = start()) {
            assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(askSuperuser(server, "select setting from pg_file_settings where name = 'timezone'"))
                    .isEqualTo("UTC");
            assertThat(ask(server, "select lower('HỢP TÁC XÃ ĐIỀN')")).isEqualTo("hợp tác xã điền");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var server = start()) {
            var intruder = server.application().asUser(server.application().user(), "guess");

            assertThatThrownBy(() -> connect(intruder)).hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> connect(intruder.asUser("postgres", "postgres")))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void neitherTheApplicationNorTheOwnerIsASuperuser() throws Exception {
        try (var server = start()) {
            assertThat(ask(server, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThat(ask(server.owner(), "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThat(ask(server, "select datdba::regrole::text from pg_database where datname = 'nguon'"))
                    .isEqualTo("nguon_owner");
        }
    }

    @Test
    void keepsDataAndAddressOverARestart() throws Exception {
        ConnectionParameters before;
        try (var server = start()) {
            before = server.application();
            tell(server, "create table kept_over_a_restart as select 'Phong Điền' as name");
        }

        try (var server = start()) {
            assertThat(server.application()).isEqualTo(before);
            assertThat(ask(server.owner(), "select name from kept_over_a_restart"))
                    .isEqualTo("Phong Điền");
        }
    }

    @Test
    void takesAnotherPortWhenAStrangerHasItsOwn() throws Exception {
        int port;
        try (var server = start()) {
            port = server.application().port();
        }

        try (var stranger = new java.net.ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var server = start()) {
            assertThat(server.application().port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAgainByItselfWhenItIsKilled() throws Exception {
        try (var server = start()) {
            tell(server, "create table kept_when_killed as select 'Phong Điền' as name");

            kill(server);

            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThat(askUntilAnswered(server, "select name from kept_when_killed"))
                            .isEqualTo("Phong Điền"));
        }
    }

    @Test
    void goesOnTryingWhileItsDirectoryIsAway() throws Exception {
        Path away = home.data().resolveSibling("data-away");
        try (var server = start()) {
            tell(server, "create table kept_while_away as select 'Nam Đông' as name");
            var process = server.postmaster().data().server().orElseThrow();
            Files.move(home.data(), away);
            kill(process);
            try {
                // Longer than the first attempts take: it was given up after these once.
                Thread.sleep(Duration.ofSeconds(8).toMillis());
                assertThatThrownBy(() -> ask(server, "select 1")).isInstanceOf(SQLException.class);
            } finally {
                Files.move(away, home.data());
            }

            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThat(askUntilAnswered(server, "select name from kept_while_away"))
                            .isEqualTo("Nam Đông"));
        }
    }

    @Test
    void startsOverThePidFileOfAKilledServerWhoseNumberAnotherProgramHasNow() throws Exception {
        try (var server = start()) {
            tell(server, "create table kept_over_a_pid_file as select 'Phong Điền' as name");
            Files.copy(pidFile(), temporary.resolve("postmaster.pid"));
        }
        var stranger = new ProcessBuilder("cat").start();
        var lines = Files.readAllLines(temporary.resolve("postmaster.pid"));
        lines.set(0, Long.toString(stranger.pid()));
        Files.write(pidFile(), lines);

        try (var server = start()) {
            assertThat(ask(server.owner(), "select name from kept_over_a_pid_file"))
                    .isEqualTo("Phong Điền");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void startsOverAHalfWrittenPidFile() throws Exception {
        start().close();
        Files.writeString(pidFile(), "");

        try (var server = start()) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersionAndLeavesItAlone() throws Exception {
        start().close();
        var version = home.data().resolve("PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("holds data of PostgreSQL 17")
                .hasMessageContaining("brings PostgreSQL 18");

        Files.writeString(version, "18\n");
        start().close();
    }

    @Test
    void throwsAwayWhatAnInterruptedFirstStartLeft() throws Exception {
        home = new HomeDirectory(temporary.toRealPath(), TestServer.binaries());
        var halfMade = Files.createDirectories(home.directory().resolve("database.new/base"));
        Files.writeString(halfMade.resolve("1"), "half");

        try (var server = start()) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void setsANewPasswordWhenTheOldOneIsLost() throws Exception {
        String lost;
        try (var server = start()) {
            lost = server.application().password();
            tell(server, "create table kept_with_a_new_password as select 'Phong Điền' as name");
        }
        home.forgetConnections();

        try (var server = start()) {
            assertThat(server.application().password()).isNotEqualTo(lost);
            assertThat(ask(server.owner(), "select name from kept_with_a_new_password"))
                    .isEqualTo("Phong Điền");
        }
    }

    @Test
    void theOperatorsSettingsWin() throws Exception {
        Files.writeString(home.operatorsSettings(), "work_mem = '11MB'\n");

        try (var server = start()) {
            assertThat(ask(server, "show work_mem")).isEqualTo("11MB");
        }
        Files.delete(home.operatorsSettings());
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        Files.writeString(home.operatorsSettings(), "wrok_mem = '11MB'\n");

        assertThatThrownBy(this::start).isInstanceOf(DatabaseRefusal.class).hasMessageContaining("wrok_mem");
        Files.delete(home.operatorsSettings());
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(home, ServerConfiguration.forThisMachine());
    }

    private Path pidFile() {
        return home.data().resolve("postmaster.pid");
    }

    private static void kill(EmbeddedServer server) {
        kill(server.postmaster().data().server().orElseThrow());
    }

    private static void kill(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static String ask(EmbeddedServer server, String query) throws SQLException {
        return ask(server.application(), query);
    }

    private static String askSuperuser(EmbeddedServer server, String query) throws SQLException {
        return ask(server.superuser(), query);
    }

    private static String ask(ConnectionParameters address, String query) throws SQLException {
        try (var connection = connect(address);
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String askUntilAnswered(EmbeddedServer server, String query) {
        while (true) {
            try {
                return ask(server.owner(), query);
            } catch (SQLException stillDown) {
                Thread.onSpinWait();
            }
        }
    }

    private static void tell(EmbeddedServer server, String statement) throws SQLException {
        try (var connection = connect(server.owner())) {
            connection.createStatement().execute(statement);
        }
    }

    private static Connection connect(ConnectionParameters address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static List<InetAddress> addressesToTheOutside() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }
}
