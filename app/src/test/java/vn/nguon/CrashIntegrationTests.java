package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./nguon bench crash}, as somebody types it: a few rounds, and the proof that they could fail. */
class CrashIntegrationTests {

    private static final Path BENCHMARK = Path.of("target/bench-classes").toAbsolutePath();

    @TempDir
    private Path home;

    @Test
    void nothingAcknowledgedIsLostOrThereTwiceAndWhateverIsPlantedIsNamed() throws Exception {
        assumeTrue(Files.exists(BENCHMARK), "only Maven compiles the benchmark");
        Files.createSymbolicLink(home.resolve("postgresql"), Files.createDirectories(programs()));

        Process crashes = typed("crash", "--rounds", "3", "--planted");
        String said = new String(crashes.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(crashes.waitFor()).as(said).isZero();
        assertThat(said)
                .containsPattern("Seed \\d+")
                .contains("3 rounds, ", "Nothing lost, nothing twice.", "15 of 15 planted faults named");
    }

    @Test
    void aHomeThatSomebodyLivesInIsLeftAlone() throws Exception {
        assumeTrue(Files.exists(BENCHMARK), "only Maven compiles the benchmark");
        Files.createDirectory(home.resolve("database"));

        Process crashes = typed("crash", "--rounds", "1");

        assertThat(new String(crashes.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("There is a database in " + home);
        assertThat(crashes.waitFor()).isEqualTo(2);
    }

    /** Unpacked once for all tests. */
    private static Path programs() {
        return Path.of("target").toAbsolutePath().resolve("postgresql");
    }

    private Process typed(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                "vn.nguon.Bench",
                                "bench"),
                        Stream.of(words))
                .toList());
        builder.environment().remove("NGUON_DATABASE_URL");
        builder.environment().put("NGUON_HOME", home.toString());
        return builder.redirectErrorStream(true).start();
    }

    /** That of this test without tests, and with the benchmark. */
    private static String classPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(Stream.of(BENCHMARK.toString()), parts(own).stream())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> parts(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes"))
                .toList();
    }
}
