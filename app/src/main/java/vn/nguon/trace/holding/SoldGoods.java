package vn.nguon.trace.holding;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.EventId;

/** How much of which lot an organisation sold to people outside the platform and did not take back. */
@Component
public class SoldGoods {

    private final DatabaseClient database;

    SoldGoods(DatabaseClient database) {
        this.database = database;
    }

    /** How much of the lot it had sold by then and not taken back by then; the caller holds the lot's lock. */
    public Mono<BigDecimal> by(OffsetDateTime time, OrganisationId seller, LotId lot) {
        return database.sql("""
                        select coalesce(sum(change), 0) as sold
                        from sold_change
                        where lot_id = :lot
                          and organisation_id = :seller
                          and event_time <= :time
                        """)
                .bind("lot", lot.value())
                .bind("seller", seller.value())
                .bind("time", time)
                .map(row -> new ColumnReader(row).value("sold", BigDecimal.class))
                .one();
    }

    /**
     * Writes down what was sold, or taken back where it is below zero. More taken back than sold breaks
     * {@code lot_no_more_taken_back_than_sold}.
     */
    public Mono<Void> change(
            LotId lot, OrganisationId seller, EventId event, OffsetDateTime time, Quantity quantity, boolean back) {
        return database.sql("""
                        insert into sold_change (lot_id, event_id, organisation_id, change, event_time)
                        values (:lot, :event, :seller, :change, :time)
                        """)
                .bind("lot", lot.value())
                .bind("event", event.value())
                .bind("seller", seller.value())
                .bind("change", back ? quantity.amount().negate() : quantity.amount())
                .bind("time", time)
                .then();
    }
}
