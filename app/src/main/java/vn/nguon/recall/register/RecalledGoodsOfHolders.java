package vn.nguon.recall.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.Recalls;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/**
 * What an organisation has, had, made or is to receive of goods called back: the lots themselves and everything that was
 * made from them. Walked from the recalls, which are few, to the goods.
 */
@Component
public class RecalledGoodsOfHolders {

    private static final int MOST = 1000;

    private static final String REACHED = """
            from ahead
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
            """;

    private static final String AHEAD = """
            with recursive ahead as (
              select *
              from unnest(:recalls, :lots) as called (recall_id, lot_id)
              union
              select ahead.recall_id, link.other_lot_id
              from ahead
              join lot_link link on link.lot_id = ahead.lot_id and link.direction = 'AHEAD')
            """;

    private final DatabaseClient database;
    private final Recalls recalls;

    RecalledGoodsOfHolders(DatabaseClient database, Recalls recalls) {
        this.database = database;
        this.recalls = recalls;
    }

    /** Of all recalls that are open, by recall: what is left in hand first, then the latest first. */
    public Mono<Map<RecallId, List<RecalledGoods>>> of(OrganisationId holder) {
        return recalls.open().flatMap(open -> of(holder, open.all()));
    }

    /** Of one recall, open or ended. */
    Mono<List<RecalledGoods>> of(OrganisationId holder, Recall recall) {
        return of(holder, List.of(recall)).map(goods -> goods.getOrDefault(recall.id(), List.of()));
    }

    private Mono<Map<RecallId, List<RecalledGoods>>> of(OrganisationId holder, Collection<Recall> called) {
        if (called.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql(AHEAD + "select ahead.recall_id, held.quantity as left_over, coming, " + Lots.columns()
                        + REACHED)
                .bind(
                        "recalls",
                        called.stream().map(recall -> recall.id().value()).toArray(UUID[]::new))
                .bind(
                        "lots",
                        called.stream().map(recall -> recall.lot().value()).toArray(UUID[]::new))
                .bind("own", holder.value())
                .bind("most", MOST)
                .map(row -> goods(Lots.read(row), new ColumnReader(row)))
                .all()
                .collect(groupingBy(RecalledGoods::recall, toList()));
    }

    private static RecalledGoods goods(Lot lot, ColumnReader row) {
        BigDecimal left = row.maybe("left_over", BigDecimal.class);
        return new RecalledGoods(
                new RecallId(row.value("recall_id", UUID.class)),
                lot,
                new Quantity(left == null ? BigDecimal.ZERO : left, lot.unit()),
                row.value("coming", Boolean.class));
    }
}
