package vn.nguon.database;

import io.r2dbc.postgresql.api.PostgresqlException;
import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;

/** Which of the database's rules refused a statement, so that a room can say it in the words of the trade. */
public final class ConstraintViolation {

    private ConstraintViolation() {}

    /** Whether the failure came from the constraint of that name. */
    public static boolean is(Throwable failure, String constraint) {
        return constraint.equals(constraint(failure));
    }

    /** The name of the constraint that refused, or null if none did. */
    public static @Nullable String constraint(Throwable failure) {
        PostgresqlException refused = find(failure, PostgresqlException.class);
        return refused == null
                ? null
                : refused.getErrorDetails().getConstraintName().orElse(null);
    }

    /** The SQLSTATE of a failure that came from the database, or null. */
    public static @Nullable String sqlState(Throwable failure) {
        R2dbcException refused = find(failure, R2dbcException.class);
        return refused == null ? null : refused.getSqlState();
    }

    private static <T> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
