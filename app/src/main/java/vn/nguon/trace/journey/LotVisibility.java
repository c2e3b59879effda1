package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;
import vn.nguon.database.ColumnReader;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/** The lots that one may see: an organisation those it made, has or had in hand, or is to receive; inspectors all. */
@Component
public class LotVisibility {

    private final DatabaseClient database;
    private final Lots lots;

    LotVisibility(DatabaseClient database, Lots lots) {
        this.database = database;
        this.lots = lots;
    }

    /** A lot in somebody's hands, and how much of it they have. */
    public record Held(Lot lot, Quantity left) {}

    /** The lot, or {@link NotFound} for one who may not see it. */
    public Mono<Lot> lot(Actor actor, LotId id) {
        return lots.get(id)
                .filterWhen(lot -> actor.maySee(lot.organisation()) ? Mono.just(true) : handled(actor, id))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** How much of the lot the actor's organisation has; of the maker's for one without an organisation. */
    public Mono<Held> held(Actor actor, LotId id) {
        return lot(actor, id)
                .flatMap(lot -> database.sql("""
                        select quantity
                        from lot_holding
                        where lot_id = :id
                          and organisation_id = :holder
                        """)
                        .bind("id", id.value())
                        .bind(
                                "holder",
                                actor.organisation() == null
                                        ? lot.organisation().value()
                                        : actor.organisation().value())
                        .map(row -> new ColumnReader(row).value("quantity", BigDecimal.class))
                        .one()
                        .defaultIfEmpty(BigDecimal.ZERO)
                        .map(left -> new Held(lot, new Quantity(left, lot.unit()))));
    }

    /**
     * Lots an organisation has something of, in the order they were recorded.
     *
     * @param code only the lots of that number, or null
     */
    public Mono<Slice<Held>> inHandsOf(OrganisationId holder, @Nullable String code, Cursor cursor) {
        return database.sql("""
                        select held.lot_id, held.quantity
                        from lot_holding held
                        join lot on lot.lot_id = held.lot_id
                        where held.organisation_id = :holder
                          and held.quantity > 0
                          and held.lot_id > :after
                          and (:code = '' or lot.code = :code)
                        order by held.lot_id
                        limit :limit
                        """)
                .bind("holder", holder.value())
                .bind("after", cursor.after())
                .bind("code", code == null ? "" : code)
                .bind("limit", cursor.limit() + 1)
                .map(row -> left(new ColumnReader(row)))
                .all()
                .collectList()
                .flatMap(this::withLots)
                .map(found ->
                        Slice.of(found, cursor.limit(), held -> held.lot().id().value()));
    }

    private Mono<List<Held>> withLots(List<Tuple2<LotId, BigDecimal>> left) {
        return lots.findAll(left.stream().map(Tuple2::getT1).toList())
                .collectMap(Lot::id)
                .map(byId -> left.stream()
                        .map(each -> held(byId.get(each.getT1()), each.getT2()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Held> held(@Nullable Lot lot, BigDecimal left) {
        return lot == null ? List.of() : List.of(new Held(lot, new Quantity(left, lot.unit())));
    }

    private static Tuple2<LotId, BigDecimal> left(ColumnReader row) {
        return Tuples.of(new LotId(row.value("lot_id", UUID.class)), row.value("quantity", BigDecimal.class));
    }

    private Mono<Boolean> handled(Actor actor, LotId id) {
        OrganisationId own = actor.organisation();
        if (own == null || !actor.worksFor(own)) {
            return Mono.just(false);
        }
        return database.sql("""
                        select exists (select from lot_holding where lot_id = :id and organisation_id = :own)
                          or exists (select from movement where lot_id = :id and to_organisation = :own) as handled
                        """)
                .bind("id", id.value())
                .bind("own", own.value())
                .map(row -> new ColumnReader(row).value("handled", Boolean.class))
                .one();
    }
}
