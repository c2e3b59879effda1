package vn.nguon.stamp;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.CommandContext;

/** {@code ./nguon keys …}: what an operator does with the keys of stamps that the platform made itself. */
@Command(name = "keys", description = "Looks after the keys of stamps.", mixinStandardHelpOptions = true)
public final class KeysCommand {

    @ParentCommand
    @Nullable CommandContext platform;

    /** Adds the next version to the file, sealed or not; the key itself is never printed. */
    @Command(
            name = "add",
            description = "Adds a key of the next version, under which orders are issued after the next start.",
            mixinStandardHelpOptions = true)
    int add() {
        try (ConfigurableApplicationContext rooms =
                Objects.requireNonNull(platform).work("--spring.main.lazy-initialization=true")) {
            KeyFile file = rooms.getBean(KeyFile.class);
            System.out.printf(
                    "Added stamp key %d to %s. Make a copy of it, then start the platform again.%n",
                    file.addNext(), file);
        }
        return 0;
    }
}
