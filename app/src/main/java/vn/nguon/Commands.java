package vn.nguon;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.backup.BackupCommand;
import vn.nguon.backup.RestoreCommand;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.demo.DemoCommand;
import vn.nguon.identity.account.AdminCommand;
import vn.nguon.ledger.chain.LedgerCommand;
import vn.nguon.parts.PartsCommand;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.KeysCommand;

/** What can be typed after {@code ./nguon}; nothing at all means {@code serve}. */
@Command(
        name = "nguon",
        description = "Traceability by QR e-stamps.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            AdminCommand.class,
            LedgerCommand.class,
            PartsCommand.class,
            KeysCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            ClassArchiveTraining.class,
            CommandLine.HelpCommand.class
        })
final class Commands implements CommandContext, Runnable {

    private boolean serving;

    @Override
    public void run() {
        serve();
    }

    @Override
    public ConfigurableApplicationContext serve(String... settings) {
        ConfigurableApplicationContext context = start(WebApplicationType.REACTIVE, Database::open, settings);
        serving = true;
        return context;
    }

    @Override
    public ConfigurableApplicationContext work(String... settings) {
        return start(WebApplicationType.NONE, Database::join, settings);
    }

    @Override
    public ConfigurableApplicationContext workAt(Map<String, String> environment, String... settings) {
        return start(
                WebApplicationType.NONE,
                machines -> Database.open(environment),
                Stream.concat(Stream.of("--nguon.home=" + environment.get("NGUON_HOME")), Stream.of(settings))
                        .toArray(String[]::new));
    }

    @Override
    public Map<String, String> environment() {
        return System.getenv();
    }

    /** Carries out a command line; ends the process unless the platform is to go on serving. */
    static void carryOut(String... words) {
        carryOut(List.of(), words);
    }

    /** The same with further commands, such as are not in the platform's jar. */
    static void carryOut(List<Object> further, String... words) {
        Commands commands = new Commands();
        CommandLine all = new CommandLine(commands);
        further.forEach(all::addSubcommand);
        int outcome = all.setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line))
                .execute(words);
        if (!commands.serving || outcome != CommandLine.ExitCode.OK) {
            System.exit(outcome);
        }
    }

    private static ConfigurableApplicationContext start(
            WebApplicationType type, Function<Map<String, String>, Database> opening, String... settings) {
        SpringApplication application = new SpringApplication(Nguon.class);
        application.setWebApplicationType(type);
        application.addInitializers(new DatabaseStartup(opening));
        if (type != WebApplicationType.NONE) {
            application.addInitializers(
                    rooms -> rooms.getBeanFactory().registerSingleton("firstRequests", new FirstRequests(rooms)));
        }
        try {
            return application.run(settings);
        } catch (RuntimeException failure) {
            throw StartFailures.of(failure);
        }
    }

    /** A refusal is a sentence for whoever typed; everything else is a fault of ours, told whole. */
    private static int tell(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof StartFailure start) {
            line.getErr().println(line.getColorScheme().errorText(String.valueOf(start.getMessage())));
            return start.exitCode();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefusal || cause instanceof BackupRefusal || cause instanceof Refusal) {
                line.getErr().println(line.getColorScheme().errorText(String.valueOf(cause.getMessage())));
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        throw failure;
    }
}
