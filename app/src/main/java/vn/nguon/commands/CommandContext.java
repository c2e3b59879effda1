package vn.nguon.commands;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The platform as a command sees it; picocli hands it to every command that asks.
 *
 * <pre>{@code
 * @ParentCommand
 * @Nullable Platform platform;
 * }</pre>
 */
public interface CommandContext {

    /**
     * Starts everything, HTTP too; it runs until the context is closed.
     *
     * @param settings {@code "--server.port=8090"} and so on, which win over all others
     */
    ConfigurableApplicationContext serve(String... settings);

    /**
     * Starts the rooms without HTTP, on the database that a running platform may be using as well. Close the context at
     * the end.
     */
    ConfigurableApplicationContext work(String... settings);

    /** The same in the home that the environment names, whatever other homes there are. */
    ConfigurableApplicationContext workAt(Map<String, String> environment, String... settings);

    /** What whoever typed has set: {@code NGUON_HOME} and so on. */
    Map<String, String> environment();
}
