package vn.nguon.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where the next part begins.
 *
 * @param items at most as many as were asked for
 * @param next  the cursor of the next part, null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts what a query returned when it was asked for one row more than {@code limit}: the extra row says that there
     * is more.
     *
     * @param position what the cursor remembers of the last row shown
     */
    public static <T> Slice<T> of(List<T> found, int limit, Function<? super T, ?> position) {
        if (found.size() <= limit) {
            return new Slice<>(List.copyOf(found), null);
        }
        List<T> shown = List.copyOf(found.subList(0, limit));
        return new Slice<>(shown, Cursor.of(position.apply(shown.get(limit - 1))));
    }

    /** The same slice seen another way. */
    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), next);
    }
}
