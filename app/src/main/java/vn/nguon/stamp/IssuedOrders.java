package vn.nguon.stamp;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;

/**
 * Every issued order, in memory. Numbers are given out in order, one order after the other has committed; so up to the
 * highest number known here nothing is missing, and only a number beyond it is worth a question to the database.
 */
@Component
class IssuedOrders {

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final DatabaseClient database;
    private volatile Mono<IssuedOrderIndex> catchingUp = caughtUp();
    private volatile IssuedOrderIndex book = IssuedOrderIndex.EMPTY;

    IssuedOrders(DatabaseClient database) {
        this.database = database;
    }

    /** The orders as they are known, with that number among them if it is issued. */
    Mono<IssuedOrderIndex> upTo(long number) {
        IssuedOrderIndex known = book;
        return number <= known.last() ? Mono.just(known) : catchingUp;
    }

    /** Something happened to an order; it may have been issued. */
    void hear() {
        catchingUp = caughtUp();
    }

    /** However many unknown codes come, they cost one short query each quarter of a second. */
    private Mono<IssuedOrderIndex> caughtUp() {
        return Mono.defer(this::catchUp).cache(read -> PATIENCE, failed -> Duration.ZERO, () -> PATIENCE);
    }

    private Mono<IssuedOrderIndex> catchUp() {
        IssuedOrderIndex known = book;
        return later(known.last()).collectList().map(later -> learn(known.with(later)));
    }

    /** Of two that caught up at once, the one that knows more is kept. */
    private synchronized IssuedOrderIndex learn(IssuedOrderIndex read) {
        if (read.last() > book.last()) {
            book = read;
        }
        return book;
    }

    private Flux<IssuedOrderIndex.Line> later(long last) {
        return database.sql("""
                        select id, organisation_id, coalesce(product_id, 0) as product_id,
                          coalesce(gtin, '0')::bigint as gtin, key_version,
                          lower(numbers) as first, upper(numbers) - 1 as last
                        from stamp_order
                        where lower(numbers) > :last
                        order by lower(numbers)
                        """)
                .bind("last", last)
                .map(row -> {
                    ColumnReader columnReader = new ColumnReader(row);
                    return new IssuedOrderIndex.Line(
                            columnReader.number("first"),
                            columnReader.number("last"),
                            columnReader.number("id"),
                            columnReader.number("organisation_id"),
                            columnReader.number("product_id"),
                            columnReader.number("gtin"),
                            columnReader.value("key_version", Integer.class));
                })
                .all();
    }
}
