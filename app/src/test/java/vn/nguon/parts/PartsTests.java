package vn.nguon.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PartsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String OLD_NETTY = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "library", "group": "io.netty", "name": "netty-codec-http", "version": "4.2.15.Final"},
              {"type": "library", "group": "io.netty", "name": "netty-buffer", "version": "4.2.15.Final"}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @BeforeAll
    static void theBuildWroteTheBill() throws IOException {
        if (BillOfMaterials.ofThisPlatform() == null) {
            System.out.println("Tests of the parts skipped: Maven has not written the bill of materials");
        }
        Assumptions.assumeTrue(BillOfMaterials.ofThisPlatform() != null, "no bill of materials on the class path");
    }

    @Test
    void noPartOfThePlatformHasAFaultThatIsKnownHere() {
        assertThat(parts("check")).as(told.toString()).isZero();
        assertThat(told.toString()).startsWith("Held 1").contains("entered by hand", "no whole database");
    }

    @Test
    void theBillHoldsWhatTheJarHolds() throws IOException {
        assertThat(BillOfMaterials.ofThisPlatform().parts())
                .hasSizeGreaterThan(100)
                .extracting(BundledLibrary::name)
                .contains("io.netty:netty-codec-http", "org.postgresql:r2dbc-postgresql")
                .doesNotContain("org.junit.jupiter:junit-jupiter", "io.netty:netty-codec-native-quic");
    }

    @Test
    void aPartWithAKnownFaultIsNamed() throws IOException {
        PartsReport report = PartsReport.of(bill(OLD_NETTY), Advisories.ofThisPlatform(), TODAY);

        assertThat(report.faulty())
                .containsExactly("io.netty:netty-codec-http 4.2.15.Final: CVE-2026-89044, "
                        + "request smuggling: Transfer-Encoding is not read whole");
        assertThat(report.summary())
                .startsWith("Held 2 parts against 14 advisories")
                .contains("1 of these faults");
    }

    @Test
    void theCommandFailsOfOneAndSaysWhich() throws IOException {
        Path advisories = folder.resolve("advisories.json");
        Files.writeString(advisories, """
                {"fed": "2020-01-01", "source": "a test", "whole": true, "advisories": [
                  {"id": "CVE-0000-1", "part": "io.netty:netty-codec-http", "summary": "all of them",
                   "affected": [{"introduced": "0"}]}]}
                """);

        assertThat(parts("check", "--advisories", advisories.toString())).isEqualTo(1);
        assertThat(told.toString())
                .contains("FAULT  io.netty:netty-codec-http", "CVE-0000-1", "days ago, WHICH IS OLD");
    }

    @Test
    void isFedFromADatabaseInOsvsFormat() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(entries, "GHSA-1.json", """
                    {"id": "GHSA-1", "aliases": ["CVE-0000-2"], "summary": "bad", "affected": [
                      {"package": {"ecosystem": "Maven", "name": "io.netty:netty-codec-http"},
                       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}]},
                      {"package": {"ecosystem": "Maven", "name": "org.example:other"},
                       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}]}
                    """);
            entry(entries, "GHSA-2.json", """
                    {"id": "GHSA-2", "withdrawn": "2026-01-01T00:00:00Z", "affected": [
                      {"package": {"ecosystem": "Maven", "name": "io.netty:netty-codec-http"},
                       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}]}
                    """);
        }
        String file = folder.resolve("fed.json").toString();

        assertThat(parts("feed", zip.toString(), "--out", file)).isZero();
        assertThat(parts("check", "--advisories", file)).isEqualTo(1);
        assertThat(told.toString())
                .contains("Wrote 1 advisories", "CVE-0000-2, bad", "0 days ago:", "Faults published since then");
    }

    @ParameterizedTest
    @CsvSource({
        "4.2.18.Final, false",
        "4.2.17.Final, true",
        "4.2.0.Final, true",
        "4.1.100.Final, false",
        "4.2.18.RC1, true",
        "4.10.0.Final, false"
    })
    void versionsAreOrderedAsMavenOrdersThem(String version, boolean faulty) {
        Advisory advisory =
                new Advisory("X", "a:b", List.of(new Advisory.Range("4.2.0.Final", "4.2.18.Final", null)), "");

        assertThat(advisory.concerns(new BundledLibrary("a:b", version))).isEqualTo(faulty);
    }

    private int parts(String... words) {
        return new CommandLine(new PartsCommand())
                .setOut(new PrintWriter(told, true))
                .execute(words);
    }

    private static BillOfMaterials bill(String text) {
        return BillOfMaterials.read(new JsonMapper().readTree(text));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
