package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.commands.Platform;
import vn.nguon.db.Database;
import vn.nguon.db.TestDatabase;
import vn.nguon.identity.account.AdminCommand;

/** The platform as an operator starts it. */
@ExtendWith(OutputCaptureExtension.class)
class StartingIntegrationTests {

    private static final String STAMP_KEY =
            "--nguon.stamp.keys.1=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void theFirstStartPrintsAnAdministratorOnce(CapturedOutput printed) {
        try (ConfigurableApplicationContext platform = started(WebApplicationType.REACTIVE)) {
            String password = printedPassword(printed, "Password, shown this once: (\\S+)");
            signIn(platform, "admin", password);
        }
        String first = printed.getAll();

        try (ConfigurableApplicationContext again = started(WebApplicationType.REACTIVE)) {
            assertThat(again.isRunning()).isTrue();
        }

        assertThat(printed.getAll().substring(first.length())).doesNotContain("First administrator");
    }

    @Test
    void anOperatorMakesAnAdministratorByCommand(CapturedOutput printed) {
        int outcome = new CommandLine(new Operator())
                .addSubcommand(new AdminCommand())
                .execute("admin", "create", "--login", "Root.Hue", "--name", "Quản trị");

        assertThat(outcome).isZero();
        assertThat(printed.getAll()).doesNotContain("First administrator");
        String password = printedPassword(printed, "Administrator root.hue, password: (\\S+)");
        try (ConfigurableApplicationContext platform = started(WebApplicationType.REACTIVE)) {
            signIn(platform, "root.hue", password);
        }
    }

    private ConfigurableApplicationContext started(WebApplicationType type) {
        return new SpringApplicationBuilder(Nguon.class)
                .web(type)
                .initializers(new OwnDatabase(environment -> Database.open(database.environment())))
                .run("--server.port=0", "--management.server.port=0", STAMP_KEY);
    }

    private static void signIn(ConfigurableApplicationContext platform, String login, String password) {
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port"))
                .build()
                .post()
                .uri("/api/v1/sessions")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody();
    }

    private static String printedPassword(CapturedOutput printed, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(printed.getAll());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Starts the platform for commands. */
    @Command(name = "nguon")
    final class Operator implements Platform {

        @Override
        public ConfigurableApplicationContext serve(String... settings) {
            return started(WebApplicationType.REACTIVE);
        }

        @Override
        public ConfigurableApplicationContext work(String... settings) {
            return started(WebApplicationType.NONE);
        }
    }
}
