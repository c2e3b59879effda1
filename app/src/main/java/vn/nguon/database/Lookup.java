package vn.nguon.database;

import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;

/**
 * Things of one table as other rooms look them up, as they are now. Whether the asker may see one is the asker's business.
 *
 * @param <T> a row
 * @param <K> what it goes by
 */
public interface Lookup<T, K> {

    /** The row; empty if there is none. */
    Mono<T> find(K id);

    /** The row, or {@link NotFound}. */
    default Mono<T> get(K id) {
        return find(id).switchIfEmpty(Mono.error(NotFound::new));
    }
}
