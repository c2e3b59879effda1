package vn.nguon.database;

import io.r2dbc.spi.Readable;
import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the {@link NestedRows}, read like any other row. */
record NestedRow(Arrays arrays, int index) implements Readable {

    /** The columns as they came, each read from the wire once. */
    static final class Arrays {

        private final ColumnReader outer;
        private final String prefix;
        private final Map<String, Object[]> read = new HashMap<>();

        Arrays(ColumnReader outer, String prefix) {
            this.outer = outer;
            this.prefix = prefix;
        }

        private Object[] of(String column, Class<?> type) {
            Object[] known = read.get(column);
            if (known == null) {
                known = (Object[]) Objects.requireNonNull(outer.maybe(prefix + column, arrayOf(type)), column);
                read.put(column, known);
            }
            return known;
        }

        private static Class<?> arrayOf(Class<?> type) {
            return Array.newInstance(type, 0).getClass();
        }
    }

    @Override
    public <T> @Nullable T get(String column, Class<T> type) {
        return type.cast(arrays.of(column, type)[index]);
    }

    @Override
    public <T> T get(int index, Class<T> type) {
        throw new IndexOutOfBoundsException("columns go by their names here");
    }
}
