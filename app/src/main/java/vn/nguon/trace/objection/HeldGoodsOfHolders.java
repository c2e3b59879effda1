package vn.nguon.trace.objection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/**
 * What an organisation has, had, made or is to receive of goods that inspectors hold: the lots themselves and everything
 * that was made from them. Walked from the holds, which are few, to the goods.
 */
@Component
public class HeldGoodsOfHolders {

    private final DatabaseClient database;
    private final Objections objections;

    HeldGoodsOfHolders(DatabaseClient database, Objections objections) {
        this.database = database;
        this.objections = objections;
    }

    private record Reached(Lot lot, Quantity left, boolean coming) {}

    /** The latest of them, what is left in hand first; at most so many. */
    public Mono<List<HeldGoods>> of(OrganisationId holder, int atMost) {
        return database.sql("""
                        select held.quantity as left_over, coming,
                        """ + Lots.columns() + """
                        from lots_ahead(array(select lot_id from lot where frozen_at is not null)) ahead
                        join lot on lot.lot_id = ahead.lot_id
                        left join lot_holding held on held.lot_id = ahead.lot_id and held.organisation_id = :own
                        cross join lateral (
                          select exists (
                            select
                            from movement
                            where lot_id = ahead.lot_id
                              and to_organisation = :own
                              and received_at is null
                              and cancelled_at is null) as coming) way
                        where lot.withdrawn_at is null
                          and (lot.organisation_id = :own or held.lot_id is not null or coming)
                        order by coalesce(held.quantity, 0) = 0, lot.lot_id desc
                        limit :most
                        """)
                .bind("own", holder.value())
                .bind("most", atMost)
                .map(row -> reached(Lots.read(row), new ColumnReader(row)))
                .all()
                .collectList()
                .flatMap(found -> objections
                        .against(found.stream().map(each -> each.lot().id()).toList())
                        .map(against -> found.stream()
                                .map(each -> held(each, against))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static Reached reached(Lot lot, ColumnReader row) {
        BigDecimal left = row.maybe("left_over", BigDecimal.class);
        return new Reached(
                lot,
                new Quantity(left == null ? BigDecimal.ZERO : left, lot.unit()),
                row.value("coming", Boolean.class));
    }

    /** Null if it was let go between the two questions. */
    private static @Nullable HeldGoods held(Reached reached, Map<LotId, List<Objection>> against) {
        List<Objection.Held> holds = against.getOrDefault(reached.lot().id(), List.of()).stream()
                .filter(Objection.Held.class::isInstance)
                .map(Objection.Held.class::cast)
                .toList();
        return holds.stream()
                .filter(each -> each.lot().id().equals(reached.lot().id()))
                .findFirst()
                .or(() -> holds.stream().findFirst())
                .map(each -> new HeldGoods(reached.lot(), reached.left(), reached.coming(), each))
                .orElse(null);
    }
}
