package vn.nguon.trace.event;

import java.math.BigDecimal;
import java.time.Instant;
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
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/** Who has how much of which lot. */
@Component
public class Holdings {

    private final DatabaseClient database;
    private final Lots lots;

    Holdings(DatabaseClient database, Lots lots) {
        this.database = database;
        this.lots = lots;
    }

    /** Those of the lots that exist, as the organisation has them; locked until the transaction ends. */
    public Mono<Map<LotId, InHand>> lock(OrganisationId holder, Collection<LotId> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : lots.lock(ids).collectList().flatMap(found -> look(holder, found));
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
                .map(row -> held(new Columns(row), lot))
                .all();
    }

    /** So much of a lot is in somebody's hands. */
    public record Held(OrganisationId holder, Quantity quantity) {}

    private static Held held(Columns row, Lot lot) {
        return new Held(
                new OrganisationId(row.number("organisation_id")),
                new Quantity(row.value("quantity", BigDecimal.class), lot.unit()));
    }

    /** The lots as the organisation has them now. */
    public Mono<Map<LotId, InHand>> look(OrganisationId holder, List<Lot> goods) {
        return database.sql("""
                        select lot.lot_id, product.gtin, held.quantity, held.since, crop.lot_id is not null as crop
                        from lot
                        left join product on product.id = lot.product_id
                        left join crop on crop.lot_id = lot.lot_id
                        left join lot_holding held on held.lot_id = lot.lot_id and held.organisation_id = :holder
                        where lot.lot_id = any((select :ids::uuid[])::uuid[])
                        """)
                .bind("holder", holder.value())
                .bind("ids", goods.stream().map(lot -> lot.id().value()).toArray(UUID[]::new))
                .map(row -> hold(new Columns(row)))
                .all()
                .collectMap(Hold::lot)
                .map(held -> hands(goods, held));
    }

    private static Map<LotId, InHand> hands(List<Lot> goods, Map<LotId, Hold> held) {
        Map<LotId, InHand> hands = new LinkedHashMap<>();
        for (Lot lot : goods) {
            Hold hold = held.get(lot.id());
            if (hold != null) {
                hands.put(lot.id(), hold.of(lot));
            }
        }
        return hands;
    }

    private static Hold hold(Columns row) {
        return new Hold(
                new LotId(row.value("lot_id", UUID.class)),
                row.maybe("gtin", String.class),
                row.maybe("quantity", BigDecimal.class),
                row.maybe("since", Instant.class),
                row.value("crop", Boolean.class));
    }

    private record Hold(
            LotId lot,
            @Nullable String gtin,
            @Nullable BigDecimal quantity,
            @Nullable Instant since,
            boolean crop) {

        InHand of(Lot whole) {
            BigDecimal left = quantity == null ? BigDecimal.ZERO : quantity;
            return new InHand(whole, gtin, new Quantity(left, whole.unit()), since, crop);
        }
    }
}
