package vn.nguon.db;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nguon.db.connection.DatabaseRefusal;

/** What the application may not do to its own database, whoever has its password. */
class ApplicationRoleIntegrationTests {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String APPEND_ONLY = """
            select distinct tgrelid::regclass::text
            from pg_trigger
            join pg_proc on pg_proc.oid = tgfoid
            where proname = 'refuse_change'
            order by 1
            """;
    private static final String PRIVILEGES = """
            select coalesce(string_agg(distinct privilege_type, ' ' order by privilege_type), 'nothing')
            from pg_class
            left join lateral aclexplode(relacl) on grantee = 'tester'::regrole
            where relname = '%s'
            """;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void whatIsAppendOnlyIsNeitherChangedNorTakenAwayNorLaidOpen() throws SQLException {
        var tables = column(APPEND_ONLY);
        assertThat(tables).contains("ledger_entry", "ledger_subject", "ledger_chain", "trace_event", "voiding");

        for (var table : tables) {
            var key = column("select attname from pg_attribute where attnum = 1 and attrelid = '%s'::regclass"
                            .formatted(table))
                    .get(0);
            assertThat(List.of(
                            "update %s set %s = %2$s".formatted(table, key),
                            "delete from " + table,
                            "truncate " + table,
                            "alter table %s disable trigger user".formatted(table),
                            "alter table %s add column more int".formatted(table),
                            "alter table %s owner to tester".formatted(table),
                            "drop table %s cascade".formatted(table),
                            "drop trigger append_only on " + table,
                            "create trigger mine before insert on %s execute function refuse_change()"
                                    .formatted(table)))
                    .allSatisfy(this::isRefused);
        }
    }

    @Test
    void nothingIsMadeOrUnmadeInTheDatabase() {
        assertThat(List.of(
                        "create table mine (id int)",
                        "create temporary table ledger_entry (id int)",
                        "create schema mine",
                        "create or replace function refuse_change() returns trigger language sql as 'select null'",
                        "drop function refuse_change() cascade",
                        "create role mine",
                        "set role tests_owner",
                        "set session_replication_role = replica",
                        "delete from flyway_schema_history",
                        "delete from recall",
                        "delete from alert",
                        "delete from activation",
                        "update lot_holding set quantity = 1",
                        "truncate lot_code"))
                .allSatisfy(this::isRefused);
    }

    @Test
    void everyTableSaysWhatTheApplicationMayDo() throws SQLException {
        var appendOnly = column(APPEND_ONLY);

        for (var table : column("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1
                        """)) {
            var may = column(PRIVILEGES.formatted(table)).get(0);
            if (appendOnly.contains(table)) {
                assertThat(may).as(table).isEqualTo("INSERT SELECT");
            } else {
                assertThat(may).as(table).isIn("SELECT", "INSERT SELECT UPDATE", "DELETE INSERT SELECT UPDATE");
            }
        }
        assertThat(column("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'S')
                          and not has_table_privilege('tester', oid, 'select')
                        """)).as("a backup reads all").isEmpty();
    }

    @Test
    void laterTablesNeedNoWordOfTheirOwn() throws SQLException {
        database.asOwner(
                "create table later (id bigint generated always as identity primary key, name text)",
                "create table later_record (id int primary key)",
                "create trigger append_only before update or delete on later_record for each row execute function refuse_change()");

        Database.open(database.environment()).migrate();

        assertThat(column(PRIVILEGES.formatted("later"))).containsExactly("DELETE INSERT SELECT UPDATE");
        assertThat(column(PRIVILEGES.formatted("later_record"))).containsExactly("INSERT SELECT");
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into later (name) values ('Phong Điền')"))
                    .isOne();
        }
    }

    @Test
    void whatWasGivenByHandIsTakenBack() throws SQLException {
        database.asOwner("grant update, delete, truncate on ledger_chain to tester");

        Database.open(database.environment()).migrate();

        assertThat(column(PRIVILEGES.formatted("ledger_chain"))).containsExactly("INSERT SELECT");
    }

    @Test
    void nodesThatStartAtOnceDoNotStumbleOverEachOther() throws Exception {
        database.asOwner("revoke all on all tables in schema public from tester");
        var nodes = Executors.newFixedThreadPool(4);

        List<Future<Integer>> started = nodes.invokeAll(Stream.generate(() -> (Callable<Integer>)
                        () -> Database.open(database.environment()).migrate())
                .limit(4)
                .toList());
        nodes.shutdown();

        for (var node : started) {
            assertThat(node.get()).isZero();
        }
        assertThat(column(PRIVILEGES.formatted("ledger_chain"))).containsExactly("INSERT SELECT");
    }

    @Test
    void monthsOfScansAreMadeByAFunctionAndNothingElseIs() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("select make_month_of_scans('2031-05-01')");
            statement.execute("select make_month_of_scans('2031-05-01')");
        }
        assertThat(column("select count(*)::text from scan_2031_05")).containsExactly("0");
        assertThatThrownBy(() -> tell("select make_month_of_scans('2031-05-02')"))
                .hasMessageContaining("no first day of a month");
    }

    @Test
    void aUserWhoOwnsTheTablesIsRefused() {
        var environment = new HashMap<>(database.environment());
        environment.put("NGUON_DATABASE_USER", environment.get("NGUON_DATABASE_OWNER_USER"));
        environment.put("NGUON_DATABASE_PASSWORD", environment.get("NGUON_DATABASE_OWNER_PASSWORD"));

        for (var owned : List.of(environment, withoutOwner(environment))) {
            assertThatThrownBy(() -> Database.open(owned).migrate())
                    .isInstanceOf(DatabaseRefusal.class)
                    .hasMessageContaining("owns the tables")
                    .hasMessageContaining("NGUON_DATABASE_OWNER_USER");
        }
    }

    @Test
    void aNodeThatDoesNotKnowTheOwnerStartsWhereNothingIsToBeDone() {
        assertThat(Database.open(withoutOwner(database.environment())).migrate())
                .isZero();

        database.asOwner(
                "delete from flyway_schema_history where installed_rank = (select max(installed_rank) from flyway_schema_history)");
        assertThatThrownBy(() ->
                        Database.open(withoutOwner(database.environment())).migrate())
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("nobody is named who may change them");
    }

    private static Map<String, String> withoutOwner(Map<String, String> environment) {
        var less = new HashMap<>(environment);
        less.keySet().removeIf(name -> name.startsWith("NGUON_DATABASE_OWNER"));
        return less;
    }

    private void isRefused(String statement) {
        assertThatThrownBy(() -> tell(statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void tell(String statement) throws SQLException {
        try (var connection = database.connect();
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    private List<String> column(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = database.connect();
                var answer = connection.createStatement().executeQuery(query)) {
            while (answer.next()) {
                values.add(answer.getString(1));
            }
        }
        return values;
    }
}
