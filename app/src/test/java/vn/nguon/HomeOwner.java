package vn.nguon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.backup.BackupCommand;
import vn.nguon.backup.RestoreCommand;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.db.backup.BackupRefusal;
import vn.nguon.testing.People;

/** Somebody with a home, the database in it, and a disk for backups, who types commands. */
@Command(name = "nguon")
final class HomeOwner implements CommandContext {

    private final Map<String, String> environment;

    HomeOwner(Path home, Path disk, Map<String, String> further) {
        this.environment = new HashMap<>(further);
        environment.put("NGUON_HOME", home.toString());
        environment.put("NGUON_BACKUP_FOLDER", disk.toString());
    }

    /** The outcome of a command line; a refusal is printed, as the launcher does. */
    int types(String... words) {
        return new CommandLine(this)
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof BackupRefusal) {
                        line.getErr().println(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(words);
    }

    @Override
    public ConfigurableApplicationContext serve(String... settings) {
        return start(WebApplicationType.REACTIVE, Database::open, environment, settings);
    }

    @Override
    public ConfigurableApplicationContext work(String... settings) {
        return start(WebApplicationType.NONE, Database::join, environment, settings);
    }

    @Override
    public ConfigurableApplicationContext workAt(Map<String, String> elsewhere, String... settings) {
        return start(WebApplicationType.NONE, Database::open, elsewhere, settings);
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    /** What the machine's environment would tell Spring is told by settings. */
    private ConfigurableApplicationContext start(
            WebApplicationType type,
            Function<Map<String, String>, Database> opening,
            Map<String, String> in,
            String... settings) {
        return new SpringApplicationBuilder(Nguon.class, People.class)
                .web(type)
                .initializers(new DatabaseStartup(machines -> opening.apply(in)))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--management.server.port=0",
                                        "--nguon.home=" + in.get("NGUON_HOME"),
                                        "--nguon.backup.folder=" + in.getOrDefault("NGUON_BACKUP_FOLDER", ""),
                                        "--nguon.backup.passphrase=" + in.getOrDefault("NGUON_BACKUP_PASSPHRASE", ""),
                                        "--nguon.identity.password-memory-kib=64",
                                        "--nguon.identity.password-passes=1"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }
}
