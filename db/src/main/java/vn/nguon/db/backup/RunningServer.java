package vn.nguon.db.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.nguon.db.connection.ConnectionParameters;

/** The server whose files are copied, asked as its superuser. */
final class RunningServer implements AutoCloseable {

    private final Connection connection;

    private RunningServer(Connection connection) {
        this.connection = connection;
    }

    static RunningServer enter(ConnectionParameters superuser) {
        try {
            return new RunningServer(
                    DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password()));
        } catch (SQLException e) {
            throw new BackupRefusal("The database does not answer: %s".formatted(e.getMessage()), e);
        }
    }

    /** What tells this platform's database from all others, restored or not. */
    String system() {
        return ask("select system_identifier from pg_control_system()", 1)[0];
    }

    Instant now() {
        return ask("select clock_timestamp()", OffsetDateTime.class).toInstant();
    }

    /** From now on the log is kept until this is closed, and says all that happens to files while they are copied. */
    String begin() {
        ask("select pg_create_physical_replication_slot('nguon_backup', true, true)", 1);
        return ask("select pg_walfile_name(pg_backup_start('nguon', fast => true))", 1)[0];
    }

    /** The last segment that a copy needs, whole by now, and what the copy is to find in {@code backup_label}. */
    Ended end() {
        var stopped = ask("select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)", 2);
        return new Ended(stopped[0], stopped[1]);
    }

    record Ended(String last, String label) {}

    private String[] ask(String query, int columns) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            var values = new String[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = answer.getString(i + 1);
            }
            return values;
        } catch (SQLException e) {
            throw new BackupRefusal("The database refused the backup: %s".formatted(e.getMessage()), e);
        }
    }

    private <T> T ask(String query, Class<T> type) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getObject(1, type);
        } catch (SQLException e) {
            throw new BackupRefusal("The database does not answer: %s".formatted(e.getMessage()), e);
        }
    }

    /** Ends a backup that was not ended, and lets go of the log. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new BackupRefusal("The database does not answer: %s".formatted(e.getMessage()), e);
        }
    }
}
