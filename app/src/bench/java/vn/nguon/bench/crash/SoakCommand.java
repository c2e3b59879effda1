package vn.nguon.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.bench.act.ActBook;
import vn.nguon.bench.act.FarmHand;
import vn.nguon.bench.act.FarmStage;
import vn.nguon.commands.CommandContext;
import vn.nguon.identity.OpeningAccounts;

/** {@code ./nguon bench soak}: acts, scans and requests that are broken off, for long; ends with 1 if anything grows. */
@Command(
        name = "soak",
        description = "Works on the platform for long, a fifth of all requests broken off, and looks whether it grows.",
        mixinStandardHelpOptions = true)
public final class SoakCommand implements Callable<Integer> {

    private static final int FARMS = 4;
    private static final int SCANS = 4;
    private static final int SETTLED_MILLIS = 8000;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--minutes", description = "how long (${DEFAULT-VALUE})")
    int minutes = 30;

    @Option(names = "--samples", description = "how often it is looked at (${DEFAULT-VALUE})")
    int samples = 30;

    private final ActBook book = new ActBook();

    @Override
    public Integer call() throws InterruptedException {
        CommandContext platform = CrashCommand.context(spec);
        try (CrashedProgram program = new CrashedProgram(CrashCommand.emptyHome(spec, platform))) {
            program.start();
            List<FarmHand> hands = hands(platform, program.port());
            CrashCheck check = new CrashCheck(platform, book);
            ScannedStamps stamps = new ScannedStamps(program.port());
            Queue<String> faults = new ConcurrentLinkedQueue<>();
            List<Map<String, Long>> taken = new ArrayList<>();
            for (int i = 0; i < samples; i++) {
                try (Workers workers = new Workers(hands, stamps, faults, i, SCANS, new BrokenOff(program.port()))) {
                    Thread.sleep(TimeUnit.MINUTES.toMillis(minutes) / samples);
                    faults.addAll(workers.isAlive() ? List.of() : List.of("nobody works any more"));
                }
                // Until what was broken off is given up.
                Thread.sleep(SETTLED_MILLIS);
                taken.add(SoakSample.of(program));
                System.out.printf("%d of %d: %s%n", i + 1, samples, taken.get(i));
                check.teach(stamps);
            }
            faults.addAll(check.faults());
            faults.addAll(check.faultsOfTheRecord());
            faults.addAll(SoakGrowth.in(taken));
            System.out.printf(
                    "%d minutes, %,d acts, %,d scans answered and %,d not, %,d requests broken off%n",
                    minutes, book.size(), stamps.answered(), stamps.lost(), stamps.brokenOff());
            faults.forEach(fault -> System.out.println("DOES NOT FIT: " + fault));
            return faults.isEmpty() ? 0 : 1;
        }
    }

    private List<FarmHand> hands(CommandContext platform, int port) {
        try (ConfigurableApplicationContext rooms = CrashCheck.rooms(platform)) {
            return FarmStage.set(port, rooms.getBean(OpeningAccounts.class), FARMS, book, new Random());
        }
    }
}
