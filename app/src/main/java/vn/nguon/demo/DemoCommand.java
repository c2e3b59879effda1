package vn.nguon.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.JsonNode;
import vn.nguon.commands.CommandContext;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;

/** {@code ./nguon demo}: sets everything up, plays the main job, checks it, and stays at one's service. */
@Command(
        name = "demo",
        description = "Plays the demonstration, prints links for every verdict, and goes on serving.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Runnable {

    @ParentCommand
    @Nullable CommandContext platform;

    /** Ends after the check: with 0 if everything held. */
    @Option(names = "--once", description = "play, check, and end; 0 only if everything held")
    boolean once;

    /** Settings of the platform, {@code --server.port=8090}. */
    @Unmatched
    List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        // The demonstration's passwords are known to everybody, so only this machine is listened to.
        settings.add(0, "--server.address=127.0.0.1");
        // All its people sign in from here within a few seconds.
        settings.add(0, "--nguon.identity.sign-ins-a-minute=600");
        // It tells of months, and has recorded all of them today.
        List.of("growing", "making", "moving", "testing")
                .forEach(stages -> settings.add(0, "--nguon.late." + stages + "=3650d"));
        settings.add(0, "--nguon.alerts.season-days=36500");
        settings.add(0, "--nguon.map.outline=" + ProvinceBorder.OUTLINE);
        ConfigurableApplicationContext rooms = Objects.requireNonNull(platform).serve(settings.toArray(String[]::new));
        try {
            show(rooms);
        } catch (RuntimeException failed) {
            rooms.close();
            throw failed;
        }
        if (once) {
            rooms.close();
        }
    }

    private void show(ConfigurableApplicationContext rooms) {
        int port = rooms.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        URI address = URI.create("http://localhost:" + port);
        DemoVisitor passerBy = DemoVisitor.at(address);
        StoredExamples storedExamples =
                new StoredExamples(Path.of(rooms.getEnvironment().getRequiredProperty("nguon.home"))
                        .resolve("demonstration.json"));
        List<DemoExample> examples = storedExamples.isThere() ? storedExamples.recall() : play(rooms, passerBy);
        List<String> faults = new CheckingExamples(passerBy).check(examples);
        if (!faults.isEmpty()) {
            throw new DemonstrationFailed("The demonstration does not hold:\n  " + String.join("\n  ", faults));
        }
        storedExamples.keep(examples);
        print(address, examples);
    }

    private static List<DemoExample> play(ConfigurableApplicationContext rooms, DemoVisitor passerBy) {
        OpeningAccounts accounts = rooms.getBean(OpeningAccounts.class);
        open(accounts, "so-khcn", "Sở Khoa học và Công nghệ", Role.AUTHORITY);
        open(accounts, "thanh-tra", "Thanh tra Sở", Role.INSPECTOR);
        ScriptNames scriptNames = new ScriptNames(passerBy);
        new SettingTheStage(scriptNames).set();
        PlayingStamps playingStamps = new PlayingStamps(scriptNames);
        PlayingChains chains = new PlayingChains(scriptNames, playingStamps);
        for (JsonNode chain : DemoScript.chains()) {
            System.out.printf("  %s: %d steps%n", chain.path("title").asString(), chains.play(chain));
        }
        return new MakingExamples(scriptNames, playingStamps).make();
    }

    private static void open(OpeningAccounts accounts, String login, String name, Role role) {
        accounts.open(
                        Actor.system(),
                        new NewAccount(
                                login, name, new Password(ScriptNames.PASSWORD), null, Set.of(role), Language.VI))
                .block();
    }

    private static void print(URI address, List<DemoExample> examples) {
        System.out.printf("%nNguồn is at %s (API: %s/api/docs/ui)%n%n", address, address);
        examples.forEach(example ->
                System.out.printf("  %-14s %-40s %s%s%n", example.verdict(), example.about(), address, example.path()));
        System.out.printf("%nSign in at %s/sign-in, password %s:%n", address, ScriptNames.PASSWORD);
        System.out.println("  so-khcn (authority), thanh-tra (inspector), nha-in (print house),");
        System.out.println(
                "  phong-dien, a-luoi, nam-dong, tinh-tam, que-lam, che-bien, lo-mo (managers of organisations)");
    }
}
