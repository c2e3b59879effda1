package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.nguon.commands.CommandContext;
import vn.nguon.db.Database;
import vn.nguon.db.TestDatabase;
import vn.nguon.demo.DemoCommand;
import vn.nguon.ledger.chain.LedgerCommand;

/**
 * The record of the demonstration, changed by somebody who may do anything in the database, and what
 * {@code ./nguon ledger verify} says of it. Each changes a copy.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyingIntegrationTests {

    private static final Pattern HEAD = Pattern.compile("head ([0-9]+:[0-9a-f]{64})");

    private final TestDatabase played = TestDatabase.fresh();

    @TempDir
    static Path home;

    /** Whoever verifies has a copy of the database, and none of the keys of stamps. */
    @TempDir
    static Path inspectors;

    @BeforeAll
    void playTheDemonstration() {
        int outcome = new CommandLine(new Operator(played, home))
                .addSubcommand(new DemoCommand())
                .execute("demo", "--once");
        assertThat(outcome).isZero();
    }

    @AfterAll
    void close() {
        played.close();
    }

    @Test
    void whatNobodyTouchedFits(CapturedOutput printed) {
        try (TestDatabase database = played.copy()) {
            assertThat(verify(database)).isZero();
            String head = head(printed);
            assertThat(printed.getAll())
                    .contains("held against them: ")
                    .containsPattern("[1-9][0-9]* activations")
                    .containsPattern("[1-9][0-9]* voidings")
                    .containsPattern("[1-9][0-9]* recalls")
                    .containsPattern("[1-9][0-9]* alerts")
                    .containsPattern("[1-9][0-9]* orders of stamps")
                    .containsPattern("[1-9][0-9]* events")
                    .containsPattern("[1-9][0-9]* holdings")
                    .containsPattern("[1-9][0-9]* stamped lots")
                    .doesNotContain("DOES NOT FIT");

            assertThat(verify(database, "--head", head)).isZero();
            assertThat(verify(database, "--since", head)).isZero();
            assertThat(printed.getAll())
                    .contains("0 entries fit after position " + head.substring(0, head.indexOf(':')));
        }
    }

    @Test
    void aHeadThatCannotBeReadIsRefusedWithASentence(CapturedOutput printed) {
        assertThat(verify(played, "--head", "deadbeef")).isEqualTo(CommandLine.ExitCode.USAGE);

        assertThat(printed.getAll()).contains("'deadbeef' is no head").contains("64 hexadecimal digits");
    }

    @ParameterizedTest
    @MethodSource("vn.nguon.Rewriting#noticedByItself")
    void isNamed(Rewriting change, CapturedOutput printed) {
        try (TestDatabase database = played.copy()) {
            byWhoMayDoAnything(database, change.sql());

            assertThat(verify(database)).isOne();

            assertThat(printed.getAll()).containsPattern("DOES NOT FIT: .*" + Pattern.quote(change.told()));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.nguon.Rewriting#noticedWithAHead")
    void isNamedByWhoKeptAHead(Rewriting change, CapturedOutput printed) {
        try (TestDatabase database = played.copy()) {
            verify(database);
            String head = head(printed);
            byWhoMayDoAnything(database, change.sql());

            assertThat(verify(database, "--head", head)).isOne();
            assertThat(printed.getAll()).containsPattern("DOES NOT FIT: .*" + Pattern.quote(change.told()));
            assertThat(verify(database, "--since", head)).isOne();
        }
    }

    private static String head(CapturedOutput printed) {
        Matcher head = HEAD.matcher(printed.getAll());
        assertThat(head.find()).isTrue();
        return head.group(1);
    }

    private static void byWhoMayDoAnything(TestDatabase database, String sql) {
        database.asSuperuser("set session_replication_role = replica; begin; " + sql + "; commit");
    }

    private static int verify(TestDatabase database, String... options) {
        return new CommandLine(new Operator(database, inspectors))
                .addSubcommand(new LedgerCommand())
                .execute(Stream.concat(Stream.of("ledger", "verify"), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** Starts the platform on a database. */
    @Command(name = "nguon")
    static final class Operator implements CommandContext {

        private final TestDatabase database;
        private final Path home;

        Operator(TestDatabase database, Path home) {
            this.database = database;
            this.home = home;
        }

        @Override
        public ConfigurableApplicationContext serve(String... settings) {
            return start(WebApplicationType.REACTIVE, settings);
        }

        @Override
        public ConfigurableApplicationContext work(String... settings) {
            return start(WebApplicationType.NONE, settings);
        }

        @Override
        public ConfigurableApplicationContext workAt(Map<String, String> environment, String... settings) {
            throw new UnsupportedOperationException("it has one home");
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("NGUON_HOME", home.toString());
        }

        private ConfigurableApplicationContext start(WebApplicationType type, String... settings) {
            return new SpringApplicationBuilder(Nguon.class)
                    .web(type)
                    .initializers(new DatabaseStartup(environment -> Database.open(database.environment())))
                    .run(Stream.concat(
                                    Stream.of(
                                            "--server.port=0",
                                            "--management.server.port=0",
                                            "--nguon.home=" + home,
                                            "--nguon.identity.password-memory-kib=64",
                                            "--nguon.identity.password-passes=1"),
                                    Stream.of(settings))
                            .toArray(String[]::new));
        }
    }
}
