package vn.nguon.database;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row, those that cannot be null told apart from those that can. A row lasts as long as the function that
 * maps it: what it holds is given back to the driver then, and under load another row lies there.
 */
public record ColumnReader(Readable row) {

    /** The column's value; it is declared not null. */
    public <T> T value(String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** The column's value, or null. */
    public <T> @Nullable T maybe(String column, Class<T> type) {
        return row.get(column, type);
    }

    public String text(String column) {
        return value(column, String.class);
    }

    public long number(String column) {
        return value(column, Long.class);
    }

    public int whole(String column) {
        return value(column, Integer.class);
    }

    public int version() {
        return whole("version");
    }
}
