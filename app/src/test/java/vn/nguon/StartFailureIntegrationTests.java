package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.db.TestDatabase;

/** What stands on the terminal, and what the process ends with, where the command {@code serve} cannot start. */
class StartFailureIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    Path home;

    @Test
    void aSettingThatIsNoNumberIsNamedAsTheOperatorWroteIt() throws Exception {
        Said said = serve(Map.of("NGUON_PORT", "eighty"));

        assertThat(said.lastLine()).startsWith("The setting NGUON_PORT is \"eighty\", which is not a number");
        assertThat(said.exitCode()).isEqualTo(78);
        assertThat(said.words()).doesNotContain("\tat ");
    }

    @Test
    void aSettingThatIsNoDurationIsNamedWithAnExample() throws Exception {
        Said said = serve(Map.of(), "--nguon.http.idle=soon");

        assertThat(said.lastLine()).contains("nguon.http.idle is \"soon\"", "30s, 5m, 2h or 7d");
        assertThat(said.exitCode()).isEqualTo(78);
    }

    @Test
    void aSettingThatIsNoLongerReadSaysWhatTookItsPlace() throws Exception {
        Said said = serve(Map.of("NGUON_PROXIED", "true"));

        assertThat(said.lastLine()).startsWith("NGUON_PROXIED and nguon.client-address-header are no longer read.");
        assertThat(said.exitCode()).isEqualTo(78);
    }

    @Test
    void aTakenPortIsToldWithTheSettingThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());

            Said said = serve(Map.of("NGUON_PORT", port, "NGUON_MANAGEMENT_PORT", "0"));

            assertThat(said.lastLine()).contains("Port " + port + " is taken", "set NGUON_PORT to another");
            assertThat(said.exitCode()).isEqualTo(69);
            assertThat(said.words()).doesNotContain("\tat ");
        }
    }

    @Test
    void aTakenPortOfTheManagementIsToldWithItsOwnSetting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            Said said = serve(Map.of("NGUON_PORT", "0", "NGUON_MANAGEMENT_PORT", port));

            assertThat(said.lastLine()).contains("Port " + port + " is taken", "set NGUON_MANAGEMENT_PORT to");
            assertThat(said.exitCode()).isEqualTo(69);
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() throws Exception {
        Said said = serve(Map.of("NGUON_DATABASE_URL", "postgresql://nguon:secret@127.0.0.1:1/nguon"));

        assertThat(said.lastLine()).contains("127.0.0.1").doesNotContain("secret");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.words()).doesNotContain("\tat ");
    }

    @Test
    void whoAsksForItReadsTheStackTraceAndTheSentenceAfterIt() throws Exception {
        Said said = serve(Map.of("NGUON_PROXIED", "true", "NGUON_DEBUG", "true"));

        assertThat(said.words()).contains("\tat ");
        assertThat(said.lastLine()).startsWith("NGUON_PROXIED");
    }

    private record Said(int exitCode, String words) {
        String lastLine() {
            List<String> lines = words.lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    private Said serve(Map<String, String> environment, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Nguon.class.getName(),
                "serve"));
        command.addAll(List.of(settings));
        Path said = home.resolve("said.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        process.environment().putAll(database.environment());
        process.environment().put("NGUON_HOME", home.toString());
        process.environment().putAll(environment);
        int exitCode = process.start().waitFor();
        return new Said(exitCode, Files.readString(said, StandardCharsets.UTF_8));
    }
}
