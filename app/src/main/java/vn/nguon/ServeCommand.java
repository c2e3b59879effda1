package vn.nguon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;
import vn.nguon.commands.CommandContext;

/** {@code ./nguon serve}: runs the platform until it is stopped. */
@Command(name = "serve", description = "Runs the platform until it is stopped.", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @ParentCommand
    @Nullable CommandContext platform;

    /** Settings of the platform, {@code --server.port=8090}. */
    @Unmatched
    List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        if (platform != null) {
            platform.serve(settings.toArray(String[]::new));
        }
    }
}
