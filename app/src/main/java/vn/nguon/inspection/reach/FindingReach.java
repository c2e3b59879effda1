package vn.nguon.inspection.reach;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/** Walks from a lot to all that was made of it, and to whoever has it; three questions, however many lots there are. */
@Component
public class FindingReach {

    /** What was made of one harvest is a few thousand lots; a list of more is of no use to anybody. */
    private static final int MOST = 10_000;

    private final DatabaseClient database;

    FindingReach(DatabaseClient database) {
        this.database = database;
    }

    private record Found(Lot lot, String maker, boolean together, boolean recalled) {}

    private record OfLot<T>(UUID lot, T what) {}

    /** All of it, for inspectors and the authority; {@link NotFound} if there is no such lot. */
    public Mono<GoodsReach> of(Actor actor, LotId lot) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return lots(lot).flatMap(found -> {
                List<Found> listed = found.size() > MOST ? found.subList(0, MOST) : found;
                UUID[] ids =
                        listed.stream().map(each -> each.lot().id().value()).toArray(UUID[]::new);
                return Mono.zip(holdings(ids), stamps(ids))
                        .flatMap(known -> Mono.justOrEmpty(listed.stream()
                                        .map(Found::lot)
                                        .filter(each -> each.id().equals(lot))
                                        .findFirst())
                                .map(itself -> new GoodsReach(
                                        itself,
                                        listed.stream()
                                                .map(each -> reached(each, known.getT1(), known.getT2()))
                                                .toList(),
                                        found.size() <= MOST)))
                        .switchIfEmpty(Mono.error(NotFound::new));
            });
        });
    }

    private static ReachedLot reached(
            Found found, Map<UUID, List<GoodsHolding>> holdings, Map<UUID, List<StampRange>> stamps) {
        UUID id = found.lot().id().value();
        return new ReachedLot(
                found.lot(),
                found.maker(),
                found.together(),
                found.recalled(),
                holdings.getOrDefault(id, List.of()),
                stamps.getOrDefault(id, List.of()));
    }

    private Mono<List<Found>> lots(LotId of) {
        return database.sql("select " + Lots.columns() + """
                          , maker.name as maker, coalesce(lot.frozen_with = :of, false) as together,
                          exists (
                            select
                            from recall
                            where recall.lot_id = lot.lot_id
                              and closed_at is null) as recalled
                        from lots_ahead(array[:of]::uuid[]) ahead
                        join lot on lot.lot_id = ahead.lot_id
                        join organisation maker on maker.id = lot.organisation_id
                        where lot.withdrawn_at is null or lot.lot_id = :of
                        order by lot.lot_id
                        limit :most
                        """)
                .bind("of", of.value())
                .bind("most", MOST + 1)
                .map(row -> found(Lots.read(row), new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static Found found(Lot lot, ColumnReader row) {
        return new Found(
                lot, row.text("maker"), row.value("together", Boolean.class), row.value("recalled", Boolean.class));
    }

    private Mono<Map<UUID, List<GoodsHolding>>> holdings(UUID[] lots) {
        return database.sql("""
                        select part.lot_id, holder.id, holder.name, holder.phone, part.quantity, part.unit, part.coming
                        from (
                          select held.lot_id, held.organisation_id, held.quantity, lot.unit, false as coming
                          from lot_holding held
                          join lot on lot.lot_id = held.lot_id
                          where held.lot_id = any(:lots)
                            and held.quantity > 0
                          union all
                          select lot_id, to_organisation, shipped, unit, true
                          from movement
                          where lot_id = any(:lots)
                            and received_at is null
                            and cancelled_at is null) part
                        join organisation holder on holder.id = part.organisation_id
                        order by part.lot_id, part.coming, part.quantity desc, holder.id
                        """)
                .bind("lots", lots)
                .map(row -> holding(new ColumnReader(row)))
                .all()
                .collect(groupingBy(OfLot::lot, mapping(OfLot::what, toList())));
    }

    private static OfLot<GoodsHolding> holding(ColumnReader row) {
        return new OfLot<>(
                row.value("lot_id", UUID.class),
                new GoodsHolding(
                        new OrganisationId(row.number("id")),
                        row.text("name"),
                        row.text("phone"),
                        new Quantity(row.value("quantity", BigDecimal.class), Unit.valueOf(row.text("unit"))),
                        row.value("coming", Boolean.class)));
    }

    /** Rolls that follow each other are one range, however often somebody stopped between them. */
    private Mono<Map<UUID, List<StampRange>>> stamps(UUID[] lots) {
        return database.sql("""
                        select lot_id, lower(part) as first, upper(part) - 1 as last
                        from (
                          select lot_id, range_agg(numbers) as parts
                          from activation
                          where lot_id = any(:lots)
                            and withdrawn_at is null
                          group by lot_id) each_lot
                        cross join lateral unnest(parts) part
                        order by lot_id, part
                        """)
                .bind("lots", lots)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collect(groupingBy(OfLot::lot, mapping(OfLot::what, toList())));
    }

    private static OfLot<StampRange> range(ColumnReader row) {
        return new OfLot<>(row.value("lot_id", UUID.class), new StampRange(row.number("first"), row.number("last")));
    }
}
