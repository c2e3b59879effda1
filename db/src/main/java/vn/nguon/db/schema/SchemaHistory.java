package vn.nguon.db.schema;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Flyway's table of the migrations that ran in a database. */
record SchemaHistory(Connection connection) {

    /**
     * A migration that ran.
     *
     * @param checksum of its file, as Flyway counts it
     */
    record Step(MigrationVersion version, int checksum, boolean success) {

        static Step of(String version, int checksum, boolean success) {
            return new Step(MigrationVersion.fromVersion(version), checksum, success);
        }
    }

    /** What ran, by version; nothing where Flyway never was. */
    List<Step> steps() throws SQLException {
        var steps = new ArrayList<Step>();
        try (var statement = connection.createStatement()) {
            if (!exists()) {
                return steps;
            }
            var answer = statement.executeQuery(
                    "select version, coalesce(checksum, 0), success from flyway_schema_history where version is not null");
            while (answer.next()) {
                steps.add(Step.of(answer.getString(1), answer.getInt(2), answer.getBoolean(3)));
            }
        }
        steps.sort(comparing(Step::version));
        return steps;
    }

    /** Keeps other nodes that start now from reading what is about to change; until the end of the transaction. */
    void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table flyway_schema_history in access exclusive mode");
        }
    }

    /** Tells that these ran and nothing else did. */
    void replaceBy(List<MigrationInfo> migrations) throws SQLException {
        try (var deleting = connection.createStatement();
                var inserting = connection.prepareStatement("""
                        insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                          installed_by, execution_time, success)
                        values (?, ?, ?, 'SQL', ?, ?, current_user, 0, true)
                        """)) {
            deleting.execute("delete from flyway_schema_history");
            for (int rank = 1; rank <= migrations.size(); rank++) {
                var migration = migrations.get(rank - 1);
                inserting.setInt(1, rank);
                inserting.setString(2, migration.getVersion().getVersion());
                inserting.setString(3, migration.getDescription());
                inserting.setString(4, migration.getScript());
                inserting.setInt(5, migration.getChecksum());
                inserting.executeUpdate();
            }
        }
    }

    private boolean exists() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
