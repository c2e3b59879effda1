package vn.nguon.database;

import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;

/**
 * The rows of one table, a record each: a room extends this by what else it asks of its table, as derived methods and
 * {@code @Query}s. What concerns more than one row of one table is SQL beside the method (decision 0043).
 *
 * @param <T> a row; its version, if it has one, is {@code @Version}
 * @param <K> what the row goes by, {@code @Id}
 */
@NoRepositoryBean
public interface TableRows<T, K> extends Repository<T, K>, Lookup<T, K> {

    /** As {@link #find}; until the caller's transaction ends nobody else changes the row. The key's column is {@code id}. */
    @Query("select * from #{#tableName} where id = :id for no key update")
    Mono<T> findForUpdate(K id);

    /** As {@link #findForUpdate}, or {@link NotFound}. */
    default Mono<T> getForUpdate(K id) {
        return findForUpdate(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Adds the row, and gives it with its version and, where the table gives the keys, with its key. */
    Mono<T> insert(T row);

    /** Writes the row as it is to be, and gives it with its new version; {@link ChangedMeanwhile} if another came first. */
    Mono<T> update(T row);
}
