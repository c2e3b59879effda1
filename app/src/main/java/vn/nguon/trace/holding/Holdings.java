package vn.nguon.trace.holding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/** Who has how much of which lot. */
@Component
public class Holdings {

    private static final String HELD = """
            from lot
            left join product on product.id = lot.product_id
            left join crop on crop.lot_id = lot.lot_id
            left join lot_holding held on held.lot_id = lot.lot_id and held.organisation_id = :holder
            """;

    private static final String ASKED = "where lot.lot_id = any((select :ids::uuid[])::uuid[])\n";

    private static final String LOOK = """
            select lot.lot_id, product.gtin, held.quantity, held.since, crop.lot_id is not null as crop,
              held.quantity as at_the_time, held.quantity as ever_after
            """ + HELD + ASKED;

    private static final String LOOK_BACK =
            """
            select lot.lot_id, product.gtin, held.quantity, held.since, crop.lot_id is not null as crop,
              back.at_the_time, back.ever_after
            """ + HELD + "cross join lateral held_at(lot.lot_id, :holder, :then) back\n" + ASKED;

    private final DatabaseClient database;
    private final Lots lots;

    Holdings(DatabaseClient database, Lots lots) {
        this.database = database;
        this.lots = lots;
    }

    /** Those of the lots that exist, as the organisation has them and had them then; locked until the transaction ends. */
    public Mono<Map<LotId, LotHolding>> lock(OrganisationId holder, Collection<LotId> ids, OffsetDateTime then) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : lots.findAllForUpdate(ids)
                        .collectList()
                        .flatMap(found ->
                                look(found, asked(LOOK_BACK, holder, found).bind("then", then)));
    }

    /** Who has how much of the lot now, whoever has most first; at most 200 of them. */
    public Flux<Held> of(Lot lot) {
        return database.sql("""
                        select organisation_id, quantity
                        from lot_holding
                        where lot_id = :lot
                          and quantity > 0
                        order by quantity desc, organisation_id
                        limit 200
                        """)
                .bind("lot", lot.id().value())
                .map(row -> held(new ColumnReader(row), lot))
                .all();
    }

    /** So much of a lot is in somebody's hands. */
    public record Held(OrganisationId holder, Quantity quantity) {}

    private static Held held(ColumnReader row, Lot lot) {
        return new Held(
                new OrganisationId(row.number("organisation_id")),
                new Quantity(row.value("quantity", BigDecimal.class), lot.unit()));
    }

    /** The lots as the organisation has them now. */
    public Mono<Map<LotId, LotHolding>> look(OrganisationId holder, List<Lot> goods) {
        return look(goods, asked(LOOK, holder, goods));
    }

    private DatabaseClient.GenericExecuteSpec asked(String sql, OrganisationId holder, List<Lot> goods) {
        return database.sql(sql)
                .bind("holder", holder.value())
                .bind("ids", goods.stream().map(lot -> lot.id().value()).toArray(UUID[]::new));
    }

    private static Mono<Map<LotId, LotHolding>> look(List<Lot> goods, DatabaseClient.GenericExecuteSpec asked) {
        return asked.map(row -> hold(new ColumnReader(row)))
                .all()
                .collectMap(Hold::lot)
                .map(held -> hands(goods, held));
    }

    private static Map<LotId, LotHolding> hands(List<Lot> goods, Map<LotId, Hold> held) {
        Map<LotId, LotHolding> hands = new LinkedHashMap<>();
        for (Lot lot : goods) {
            Hold hold = held.get(lot.id());
            if (hold != null) {
                hands.put(lot.id(), hold.of(lot));
            }
        }
        return hands;
    }

    private static Hold hold(ColumnReader row) {
        return new Hold(
                new LotId(row.value("lot_id", UUID.class)),
                row.maybe("gtin", String.class),
                row.maybe("quantity", BigDecimal.class),
                row.maybe("at_the_time", BigDecimal.class),
                row.maybe("ever_after", BigDecimal.class),
                row.maybe("since", Instant.class),
                row.value("crop", Boolean.class));
    }

    private record Hold(
            LotId lot,
            @Nullable String gtin,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal then,
            @Nullable BigDecimal spare,
            @Nullable Instant since,
            boolean crop) {

        LotHolding of(Lot whole) {
            return new LotHolding(whole, gtin, of(whole, quantity), of(whole, then), of(whole, spare), since, crop);
        }

        /** Nothing where there is less: a record from before there was this rule may have taken what was not there. */
        private static Quantity of(Lot whole, @Nullable BigDecimal held) {
            return new Quantity(held == null ? BigDecimal.ZERO : held.max(BigDecimal.ZERO), whole.unit());
        }
    }
}
