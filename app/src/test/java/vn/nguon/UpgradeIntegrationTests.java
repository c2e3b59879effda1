package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.db.server.EmbeddedServer;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.db.server.ServerConfiguration;
import vn.nguon.ledger.chain.LedgerCommand;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;

/** Homes of earlier builds, {@code src/test/resources/homes}, opened by this one. */
class UpgradeIntegrationTests {

    private static final Path HOMES = Path.of("src/test/resources/homes");
    private static final long LARGEST = 1_000_000;

    /** What the days that pass may make of each other: goods expire, and scans of long ago arouse no suspicion. */
    private static final Set<String> OF_THE_DAY = Set.of("genuine", "expired", "possible-copy");

    @TempDir
    private Path place;

    private Path home;

    static List<Path> homes() throws IOException {
        try (Stream<Path> files = Files.list(HOMES)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeEach
    void moveIn() throws IOException {
        home = Files.createDirectory(place.resolve("home"));
        Files.createDirectory(place.resolve("disk"));
        Files.createSymbolicLink(
                home.resolve("postgresql"),
                Files.createDirectories(Path.of("target").toAbsolutePath().resolve("postgresql")));
    }

    @Test
    void areKeptSmall() throws IOException {
        assertThat(homes())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void goOnWithTheServerThatItBringsAlong(Path archive) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(
                HomeDirectory.of(Map.of("NGUON_HOME", home.toString())), ServerConfiguration.forTests())) {
            new HomeArchive(archive)
                    .unpack(
                            server.owner(),
                            server.superuser().ofDatabase(server.owner().name()),
                            home);
        }

        goesOn(new HomeOwner(home, place.resolve("disk"), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void goOnWithAServerOfOnesOwn(Path archive) throws Exception {
        assumeTrue(OwnServer.lacking().isEmpty(), OwnServer::lacking);
        try (OwnServer server = OwnServer.started(place.resolve("own"))) {
            new HomeArchive(archive).unpack(server.owner(), server.superuser(), home);

            goesOn(new HomeOwner(home, place.resolve("disk"), server.environment()));
        }
    }

    /** The record proves, stamps say what they said, and the next thing is done. */
    private void goesOn(HomeOwner owner) throws IOException {
        try (ConfigurableApplicationContext platform = owner.serve()) {
            assertThat(LedgerCommand.faults(platform)).isEmpty();
            JsonNode stamps = new JsonMapper().readTree(Files.readString(home.resolve("demonstration.json")));
            assertThat(stamps).hasSizeGreaterThan(10).allSatisfy(stamp -> assertSaysWhatItSaid(platform, stamp));

            long issued = platform.getBean(DatabaseClient.class)
                    .sql("select max(upper(numbers)) from stamp_order")
                    .mapValue(Long.class)
                    .one()
                    .block();
            People people = platform.getBean(People.class);
            StampOrder.Issued next =
                    new Rolls(platform).issued(people.member(people.organisation("Hợp tác xã mới")), 100);
            assertThat(next.issue().numbers().first()).isGreaterThanOrEqualTo(issued);
            assertThat(LedgerCommand.faults(platform)).isEmpty();
        }
    }

    private static void assertSaysWhatItSaid(ConfigurableApplicationContext platform, JsonNode stamp) {
        String said = stamp.path("verdict").asString();
        String now = new JsonMapper()
                .readTree(read(platform, stamp.path("path").asString()))
                .path("verdict")
                .asString();
        if (OF_THE_DAY.contains(said)) {
            assertThat(now).as(stamp.toString()).isIn(OF_THE_DAY);
        } else {
            assertThat(now).as(stamp.toString()).isEqualTo(said);
        }
    }

    private static String read(ConfigurableApplicationContext platform, String path) {
        return new String(
                WebTestClient.bindToServer()
                        .responseTimeout(Duration.ofSeconds(30))
                        .baseUrl("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"))
                        .build()
                        .get()
                        .uri(path)
                        .header("Accept", "application/json")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);
    }
}
