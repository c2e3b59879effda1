package vn.nguon;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nguon.commands.CommandContext;

/**
 * {@code ./nguon} starts the platform once for nothing, on a database made for it, so that Java can note down which
 * classes it takes and find them quicker from then on.
 */
@Command(name = "rehearse", hidden = true, description = "Starts the platform, looks at it, and ends.")
final class ClassArchiveTraining implements Runnable {

    @ParentCommand
    @Nullable CommandContext platform;

    @Override
    public void run() {
        if (platform == null) {
            return;
        }
        try (ConfigurableApplicationContext rooms =
                platform.serve("--server.address=127.0.0.1", "--server.port=0", "--management.server.port=0")) {
            String port = rooms.getEnvironment().getRequiredProperty("local.server.port");
            HttpClient http = HttpClient.newHttpClient();
            for (String path : new String[] {"/", "/S/1", "/sign-in", "/api/v1/me"}) {
                http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException broken) {
            throw new IllegalStateException("the platform does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
