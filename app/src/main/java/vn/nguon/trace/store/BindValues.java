package vn.nguon.trace.store;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Quantity;

/** Values as the driver takes them: one that may be missing, and a column of many, in which any may be. */
final class BindValues {

    private BindValues() {}

    static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    static @Nullable String unit(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.unit().name();
    }

    static Parameter in(Class<?> type, @Nullable Object value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    static <R, C> C[] column(List<R> rows, IntFunction<C[]> array, Function<R, @Nullable C> cell) {
        C[] cells = array.apply(rows.size());
        for (int i = 0; i < cells.length; i++) {
            C value = cell.apply(rows.get(i));
            if (value != null) {
                cells[i] = value;
            }
        }
        return cells;
    }
}
