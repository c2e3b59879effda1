package vn.nguon.db.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationInfo;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.schema.SchemaHistory.Step;
import vn.nguon.db.schema.SquashedMigrations.Progress;

/**
 * The first start of this version over a database that the migrations of before the baseline made (decision 0046). Its
 * tables stay as they are; only what Flyway wrote down about them is written anew.
 */
record BaselineAdoption(ConnectionParameters role) {

    private static final Logger LOG = System.getLogger(BaselineAdoption.class.getName());

    /**
     * Whether it is still to be done, for somebody who may only look.
     *
     * @throws DatabaseRefusal if it cannot be done
     */
    boolean isPending() {
        try (var connection = DriverManager.getConnection(role.jdbcUrl(), role.user(), role.password())) {
            return isPending(new SchemaHistory(connection).steps());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Does it, in one transaction, as the owner of the tables, if it is to be done.
     *
     * @param baseline the migrations that stand for those of before
     * @throws DatabaseRefusal if it cannot be done; nothing is changed then
     */
    void adopt(Supplier<List<MigrationInfo>> baseline) {
        try (var connection = DriverManager.getConnection(role.jdbcUrl(), role.user(), role.password())) {
            var history = new SchemaHistory(connection);
            if (!isPending(history.steps())) {
                return;
            }
            var migrations = baseline.get();
            connection.setAutoCommit(false);
            history.lock();
            // Another node that started at the same time may have been quicker.
            if (isPending(history.steps())) {
                history.replaceBy(migrations);
                connection.commit();
                LOG.log(Level.INFO, "The tables of {0} are those of the baseline, and count as made by it now.", role);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private boolean isPending(List<Step> steps) {
        var progress = SquashedMigrations.progress(steps);
        if (progress == Progress.PART) {
            throw new DatabaseRefusal(
                    "The tables of the database %s stand at V%s of a version before the baseline, which takes over from V%s only. Nothing was changed. Start the last version before the baseline once, which docs/operations/database.md names, and then this one."
                            .formatted(role, steps.get(steps.size() - 1).version(), SquashedMigrations.last()));
        }
        if (progress == Progress.UNKNOWN) {
            throw new DatabaseRefusal(
                    "The tables of the database %s were made by a version before the baseline that this one does not know, up to V%s. Nothing was changed. Start the version that made them."
                            .formatted(role, steps.get(steps.size() - 1).version()));
        }
        return progress == Progress.WHOLE;
    }

    private DatabaseRefusal unreadable(SQLException cause) {
        return new DatabaseRefusal(
                "The history of the tables of the database %s cannot be read or written: %s"
                        .formatted(role, cause.getMessage()),
                cause);
    }
}
