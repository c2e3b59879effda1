package vn.nguon.db.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nguon.db.Database;
import vn.nguon.db.TestDatabase;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.schema.SchemaHistory.Step;

/** Databases that the version before the baseline made: tables as the baseline makes them, and the history of then. */
class BaselineAdoptionIntegrationTests {

    private final TestDatabase database = TestDatabase.empty();

    @BeforeEach
    void makeTheTables() {
        var owner = ConnectionParameters.readOwner(database.environment()).orElseThrow();
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .target(SquashedMigrations.LAST_OF_BASELINE)
                .load()
                .migrate();
        database.asOwner(
                "insert into organisation (kind, name, address) values ('COOPERATIVE', 'HTX Phong Điền', 'Huế')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void areOpenedWithAllThatIsInThem() throws SQLException {
        writeHistory(SquashedMigrations.steps());

        Database.open(database.environment()).migrate();

        try (var fresh = TestDatabase.fresh()) {
            assertThat(history(database)).isEqualTo(history(fresh)).hasSizeGreaterThan(15);
        }
        assertThat(column(database, "select name from organisation")).containsExactly("HTX Phong Điền");
        assertThat(Database.open(withoutOwner()).migrate()).isZero();
    }

    @Test
    void areOpenedByNodesThatStartAtOnce() throws Exception {
        writeHistory(SquashedMigrations.steps());
        Callable<Integer> node = () -> Database.open(database.environment()).migrate();
        var nodes = Executors.newFixedThreadPool(4);

        List<Future<Integer>> started =
                nodes.invokeAll(Stream.generate(() -> node).limit(4).toList());
        nodes.shutdown();

        for (var one : started) {
            one.get();
        }
        try (var fresh = TestDatabase.fresh()) {
            assertThat(history(database)).isEqualTo(history(fresh));
        }
    }

    @Test
    void waitForTheirOwner() throws SQLException {
        writeHistory(SquashedMigrations.steps());
        new ApplicationPrivileges(
                        ConnectionParameters.readOwner(database.environment()).orElseThrow())
                .grant(database.user());

        assertRefused(withoutOwner(), "nobody is named who may change them");
    }

    @Test
    void areRefusedInTheMiddleOfTheWay() throws SQLException {
        writeHistory(SquashedMigrations.steps().subList(0, 30));

        assertRefused(
                database.environment(),
                "stand at V40",
                "takes over from V60 only",
                "Nothing was changed",
                "Start the last version before");
    }

    @Test
    void areRefusedIfNoVersionMadeThemSo() throws SQLException {
        var steps = new ArrayList<>(SquashedMigrations.steps());
        steps.add(Step.of("61", 1, true));
        writeHistory(steps);

        assertRefused(database.environment(), "does not know, up to V61", "Nothing was changed");
    }

    @Test
    void areRefusedIfANewerVersionMadeThem() throws SQLException {
        database.asOwner(insert(1000, Step.of("1000", 1, true)));

        assertRefused(database.environment(), "cannot be brought up to date", "not resolved locally: 1000");
        database.asOwner("delete from flyway_schema_history where version = '1000'");
        Database.open(database.environment()).migrate();
        database.asOwner(insert(1000, Step.of("1000", 1, true)));
        assertRefused(withoutOwner(), "are not those of this version", "not resolved locally: 1000");
    }

    private void assertRefused(Map<String, String> environment, String... words) throws SQLException {
        var before = history(database);

        assertThatThrownBy(() -> Database.open(environment).migrate())
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContainingAll(words);

        assertThat(history(database)).isEqualTo(before);
    }

    private void writeHistory(List<Step> steps) {
        database.asOwner("delete from flyway_schema_history");
        for (int rank = 0; rank < steps.size(); rank++) {
            database.asOwner(insert(rank + 1, steps.get(rank)));
        }
    }

    private static String insert(int rank, Step step) {
        return """
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                  installed_by, execution_time, success)
                values (%d, '%s', 'before', 'SQL', 'V%2$s__before.sql', %d, 'nguon_owner', 1, true)
                """.formatted(rank, step.version(), step.checksum());
    }

    private static List<String> history(TestDatabase database) throws SQLException {
        return column(database, """
                select concat_ws(' ', installed_rank, version, description, type, script, checksum, success)
                from flyway_schema_history
                order by installed_rank
                """);
    }

    private static List<String> column(TestDatabase database, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = database.connectAsOwner();
                var answer = connection.createStatement().executeQuery(query)) {
            while (answer.next()) {
                values.add(answer.getString(1));
            }
        }
        return values;
    }

    private Map<String, String> withoutOwner() {
        var less = new HashMap<>(database.environment());
        less.keySet().removeIf(name -> name.startsWith("NGUON_DATABASE_OWNER"));
        return less;
    }
}
