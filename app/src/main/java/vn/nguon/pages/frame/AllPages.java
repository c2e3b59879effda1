package vn.nguon.pages.frame;

import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;

/** Reads a list from its first page to its last, for a file; ten thousand items at most. */
public final class AllPages {

    private static final int AT_ONCE = 200;
    private static final int MOST = 10_000;

    private AllPages() {}

    /** All items of the list that the function reads page by page. */
    public static <T> Flux<T> through(Function<Cursor, Mono<Slice<T>>> page) {
        return page.apply(Cursor.read(null, AT_ONCE))
                .expand(slice -> slice.next() == null ? Mono.empty() : page.apply(Cursor.read(slice.next(), AT_ONCE)))
                .flatMapIterable(Slice::items)
                .take(MOST);
    }
}
