package vn.nguon.stamp;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Columns;

/**
 * Every issued order, in memory. Numbers are given out in order, one order after the other has committed; so up to the
 * highest number known here nothing is missing, and only a number beyond it is worth a question to the database.
 */
@Component
class IssuedOrders {

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final DatabaseClient database;
    private volatile Mono<OrderBook> catchingUp = caughtUp();
    private volatile OrderBook book = OrderBook.EMPTY;

    IssuedOrders(DatabaseClient database) {
        this.database = database;
    }

    /** The orders as they are known, with that number among them if it is issued. */
    Mono<OrderBook> upTo(long number) {
        OrderBook known = book;
        return number <= known.last() ? Mono.just(known) : catchingUp;
    }

    /** Something happened to an order; it may have been issued. */
    void hear() {
        catchingUp = caughtUp();
    }

    /** However many unknown codes come, they cost one short query each quarter of a second. */
    private Mono<OrderBook> caughtUp() {
        return Mono.defer(this::catchUp).cache(read -> PATIENCE, failed -> Duration.ZERO, () -> PATIENCE);
    }

    private Mono<OrderBook> catchUp() {
        OrderBook known = book;
        return later(known.last()).collectList().map(later -> learn(known.with(later)));
    }

    /** Of two that caught up at once, the one that knows more is kept. */
    private synchronized OrderBook learn(OrderBook read) {
        if (read.last() > book.last()) {
            book = read;
        }
        return book;
    }

    private Flux<OrderBook.Line> later(long last) {
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
                    Columns columns = new Columns(row);
                    return new OrderBook.Line(
                            columns.number("first"),
                            columns.number("last"),
                            columns.number("id"),
                            columns.number("organisation_id"),
                            columns.number("product_id"),
                            columns.number("gtin"),
                            columns.value("key_version", Integer.class));
                })
                .all();
    }
}
