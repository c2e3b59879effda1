package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.db.TestDatabase;
import vn.nguon.identity.account.AdminCommand;
import vn.nguon.testing.Answers;

/** The platform as an operator starts it. */
@ExtendWith(OutputCaptureExtension.class)
class StartingIntegrationTests {

    private static final String STAMP_KEY =
            "--nguon.stamp.keys.1=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    Path home;

    @Test
    void theFirstStartWritesAnAdministratorsPasswordForItsOwnerAloneUntilItIsChanged(CapturedOutput printed)
            throws IOException {
        Path file = home.resolve("first-administrator.txt");
        try (ConfigurableApplicationContext platform = started(WebApplicationType.REACTIVE)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            String password = found(Files.readString(file), "password: (\\S+)");
            assertThat(printed.getAll()).contains(file.toString()).doesNotContain(password);

            String session = signIn(platform, "admin", password);
            asks(platform, session, "GET", "/api/v1/accounts", "").isForbidden();
            asks(platform, session, "POST", "/api/v1/me/password", """
                            {"current": "%s", "next": "một câu dễ nhớ hơn"}""".formatted(password))
                    .isNoContent();

            assertThat(file).doesNotExist();
            asks(platform, session, "GET", "/api/v1/accounts", "").isOk();
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
        String password = found(printed.getAll(), "Administrator root.hue, password: (\\S+)");
        try (ConfigurableApplicationContext platform = started(WebApplicationType.REACTIVE)) {
            String session = signIn(platform, "root.hue", password);
            asks(platform, session, "GET", "/api/v1/accounts", "").isForbidden();
        }
    }

    private ConfigurableApplicationContext started(WebApplicationType type) {
        return new SpringApplicationBuilder(Nguon.class)
                .web(type)
                .initializers(new DatabaseStartup(environment -> Database.open(database.environment())))
                .run("--server.port=0", "--management.server.port=0", "--nguon.home=" + home, STAMP_KEY);
    }

    private static String signIn(ConfigurableApplicationContext platform, String login, String password) {
        return client(platform)
                .post()
                .uri("/api/v1/sessions")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("nguon")
                .getValue();
    }

    private static StatusAssertions asks(
            ConfigurableApplicationContext platform, String session, String method, String path, String body) {
        return client(platform)
                .method(HttpMethod.valueOf(method))
                .uri(path)
                .cookie("nguon", session)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus();
    }

    private static WebTestClient client(ConfigurableApplicationContext platform) {
        return WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(30))
                .baseUrl("http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port"))
                .filter(Answers.readWhole())
                .build();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Starts the platform for commands. */
    @Command(name = "nguon")
    final class Operator implements CommandContext {

        @Override
        public ConfigurableApplicationContext serve(String... settings) {
            return started(WebApplicationType.REACTIVE);
        }

        @Override
        public ConfigurableApplicationContext workAt(Map<String, String> environment, String... settings) {
            throw new UnsupportedOperationException("it has one home");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public ConfigurableApplicationContext work(String... settings) {
            return started(WebApplicationType.NONE);
        }
    }
}
