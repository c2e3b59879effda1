package vn.nguon.bench;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.nguon.bench.crash.CrashCommand;
import vn.nguon.bench.crash.SoakCommand;
import vn.nguon.bench.filling.ApiMember;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.bench.filling.DeskStaff;
import vn.nguon.bench.filling.ManyChains;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.trace.journey.Journeys;

/** {@code ./nguon bench}: measures, and prints a table in Markdown. */
@Command(
        name = "bench",
        description = "Fills a platform of its own, measures it, and prints a table. Takes some minutes.",
        mixinStandardHelpOptions = true,
        subcommands = {CrashCommand.class, SoakCommand.class})
public final class BenchCommand implements Runnable {

    private static final int STAMPS = 20_000;

    @ParentCommand
    @Nullable CommandContext platform;

    @Spec
    @Nullable CommandSpec spec;

    /** {@code start}, {@code stamps}, {@code scans}, {@code overload}, {@code journeys}, {@code pages}; all of them if none is named. */
    @Parameters(
            paramLabel = "PART",
            description = "start, stamps, scans, overload, journeys, pages; all if none is named")
    Set<String> parts = Set.of();

    @Override
    public void run() {
        Path home = emptyHome();
        List<BenchmarkRow> rows = new ArrayList<>();
        LiveHeap liveHeap = LiveHeap.watched();
        List<BenchmarkRow> start = measured("start", () -> new PlatformProcess(home.resolve("start")).measure());
        List<String> stamps = new ArrayList<>();
        String version;
        try (ConfigurableApplicationContext rooms = Objects.requireNonNull(platform)
                .serve(
                        "--spring.profiles.active=bench",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        // One client plays all who stand before goods.
                        "--nguon.http.connections-per-client=10000",
                        "--nguon.http.requests-per-client=10000",
                        "--management.server.port=0")) {
            int port = rooms.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            ApiMember passerBy = ApiMember.at(port);
            BenchFarm benchFarm = BenchFarm.founded(passerBy, rooms.getBean(OpeningAccounts.class));
            DatabaseCounts databaseCounts = new DatabaseCounts(rooms.getBean(DatabaseClient.class));
            StampKey key = rooms.getBean(Keyring.class).newest();
            StaticPage page = rooms.getBean(StaticPage.class);
            if (parts.isEmpty() || parts.contains("start")) {
                stamps.addAll(ActivatedStamps.paths(benchFarm, key, STAMPS));
            }
            rows.addAll(measured("stamps", new MeasuringStamps(benchFarm, databaseCounts, key, liveHeap)::measure));
            rows.addAll(measured(
                    "scans", new MeasuringScans(benchFarm, passerBy, page, key, databaseCounts, port)::measure));
            rows.addAll(measured("overload", new MeasuringOverload(benchFarm, passerBy, page, key, port)::measure));
            rows.addAll(measured("journeys", new MeasuringJourneys(benchFarm, rooms.getBean(Journeys.class))::measure));
            rows.addAll(measured("pages", pages(rooms, benchFarm, passerBy, databaseCounts)::measure));
            rows.addAll(start);
            rows.add(memory(liveHeap));
            version = databaseCounts.version();
        }
        rows.addAll(measured("start", new MeasuringFirstScans(new PlatformProcess(home), stamps)::measure));
        print(version, rows);
    }

    private static MeasuringPages pages(
            ConfigurableApplicationContext rooms, BenchFarm farm, ApiMember passerBy, DatabaseCounts counting) {
        DeskStaff deskStaff = new DeskStaff(passerBy, rooms.getBean(OpeningAccounts.class));
        return new MeasuringPages(new ManyChains(farm, ofTheOwner()), counting, deskStaff, farm.owner());
    }

    /** Rows are copied past all rules, which the application itself may not do. */
    private static DatabaseClient ofTheOwner() {
        Database owner = Database.ofOwner(System.getenv());
        return DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(owner.r2dbcUrl())
                .mutate()
                .option(ConnectionFactoryOptions.USER, owner.user())
                .option(ConnectionFactoryOptions.PASSWORD, owner.password())
                .build()));
    }

    private Path emptyHome() {
        String named = System.getenv("NGUON_HOME");
        if (named == null || System.getenv("NGUON_DATABASE_URL") != null || !isEmpty(Path.of(named))) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "The benchmark fills the database it is given. Start it as ./nguon bench, or set NGUON_HOME to an "
                            + "empty directory and leave NGUON_DATABASE_URL unset.");
        }
        return made(Path.of(named));
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> files = Files.exists(directory) ? Files.list(directory) : Stream.empty()) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<BenchmarkRow> measured(String what, Supplier<List<BenchmarkRow>> measuring) {
        if (!parts.isEmpty() && !parts.contains(what)) {
            return List.of();
        }
        System.err.println("Measuring: " + what);
        List<BenchmarkRow> rows = measuring.get();
        rows.forEach(System.err::println);
        return rows;
    }

    private static BenchmarkRow memory(LiveHeap heap) {
        return new BenchmarkRow(
                "memory of the server with its caches, during all of the above",
                "a heap of 512 MB",
                "-Xmx %,d MB; in use after collections ≤ %,d MB".formatted(LiveHeap.limit(), heap.peak()),
                LiveHeap.limit() <= 512);
    }

    private static void print(String postgresql, List<BenchmarkRow> rows) {
        System.out.printf("%nMeasured on %s:%n", LocalDate.now(ZoneId.systemDefault()));
        System.out.printf(
                "%d cores, %s %s, Java %s (%s), heap %,d MB (%s), PostgreSQL %s on the same machine.%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                LiveHeap.limit(),
                String.join(", ", LiveHeap.collectors()),
                postgresql);
        System.out.println("| what | must reach | measured | holds |");
        System.out.println("|---|---|---|---|");
        rows.forEach(System.out::println);
    }
}
