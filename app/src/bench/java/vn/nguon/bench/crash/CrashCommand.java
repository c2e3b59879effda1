package vn.nguon.bench.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.nguon.bench.act.ActBook;
import vn.nguon.bench.act.FarmHand;
import vn.nguon.bench.act.FarmStage;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.identity.OpeningAccounts;

/** {@code ./nguon bench crash}: ends with 0 if all fits after every round and every planted fault was named. */
@Command(
        name = "crash",
        description = "Kills the platform and its database in the middle of work, and looks whether anything is lost.",
        mixinStandardHelpOptions = true)
public final class CrashCommand implements Callable<Integer> {

    private static final int FARMS = 7;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--rounds", description = "how often something is killed (${DEFAULT-VALUE})")
    int rounds = 20;

    @Option(names = "--minutes", description = "no further round after so many (${DEFAULT-VALUE})")
    int minutes = 24 * 60;

    @Option(names = "--seed", description = "whom and when; one of its own if left out")
    long seed = System.nanoTime() % 1_000_000;

    @Option(
            names = "--planted",
            description = "afterwards, things are changed behind its back that the check must name")
    boolean planted;

    private final ActBook book = new ActBook();

    @Override
    public Integer call() {
        CommandContext platform = context(spec);
        Path home = emptyHome(spec, platform);
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        long start = System.nanoTime();
        try (CrashedProgram program = new CrashedProgram(home)) {
            program.start();
            List<FarmHand> hands = hands(platform, program.port(), random);
            CrashCheck check = new CrashCheck(platform, book);
            CrashRounds crashRounds = new CrashRounds(program, hands, book, check, random);
            for (int round = 1;
                    round <= rounds && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(minutes);
                    round++) {
                List<String> faults = crashRounds.next(round);
                if (!faults.isEmpty()) {
                    return tell("DOES NOT FIT: ", faults);
                }
            }
            System.out.println(crashRounds.summary());
            return planted ? plant(check) : 0;
        }
    }

    /** Whoever starts the platform for commands. */
    static CommandContext context(@Nullable CommandSpec spec) {
        return (CommandContext) Objects.requireNonNull(spec).root().userObject();
    }

    /** Where nobody lives. */
    static Path emptyHome(@Nullable CommandSpec spec, CommandContext platform) {
        Path home = HomeDirectory.of(platform.environment()).directory();
        if (Files.exists(home.resolve("database")) || platform.environment().containsKey("NGUON_DATABASE_URL")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is a database in " + home
                            + ", or NGUON_DATABASE_URL names one, and nobody's database is to be"
                            + " killed. Start it as ./nguon bench crash, or set NGUON_HOME to an empty directory.");
        }
        return home;
    }

    private List<FarmHand> hands(CommandContext platform, int port, Random random) {
        try (ConfigurableApplicationContext rooms = CrashCheck.rooms(platform)) {
            return FarmStage.set(port, rooms.getBean(OpeningAccounts.class), FARMS, book, random);
        }
    }

    private static int plant(CrashCheck check) {
        List<String> known = new ArrayList<>();
        List<String> unnoticed = new ArrayList<>();
        for (PlantedFault fault : PlantedFault.all()) {
            check.reading(superuser -> {
                try (Statement statement = superuser.createStatement()) {
                    statement.execute("set session_replication_role = replica");
                    return statement.execute(fault.sql());
                }
            });
            List<String> now = new ArrayList<>(check.faults());
            now.addAll(check.faultsOfTheRecord());
            List<String> fresh = new ArrayList<>(now);
            fresh.removeAll(known);
            known = now;
            String named = fresh.stream()
                    .filter(one -> one.contains(fault.named()))
                    .findFirst()
                    .orElse("");
            System.out.printf("planted: %s; named: %s%n", fault.what(), named);
            if (named.isEmpty()) {
                unnoticed.add(fault.what() + ", and the check says only " + fresh);
            }
        }
        System.out.printf(
                "%d of %d planted faults named%n",
                PlantedFault.all().size() - unnoticed.size(), PlantedFault.all().size());
        return tell("NOT NAMED: ", unnoticed);
    }

    private static int tell(String what, List<String> sentences) {
        sentences.forEach(sentence -> System.out.println(what + sentence));
        return sentences.isEmpty() ? 0 : 1;
    }
}
