package vn.nguon.trace.journey;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.holding.Holdings;
import vn.nguon.trace.holding.LotHolding;

/** The lots that an organisation can do something with, the latest first: crops that stand, lots with something left. */
@Component
public class LotInventory {

    private static final String LATEST = """
            select lot_id
            from lot_holding held
            join lot using (lot_id)
            left join crop using (lot_id)
            where held.organisation_id = :holder
              and held.quantity > 0
              and lot.withdrawn_at is null
              and crop.finished_at is null
            order by held.lot_id desc
            limit :limit
            """;

    private static final String LATEST_NAMED = """
            select lot_id
            from (
              (select held.lot_id
                from lot_holding held
                where held.organisation_id = :holder
                  and held.quantity > 0
                order by held.lot_id desc
                limit 1000)
              union
              select lot_id
              from lot_code
              where organisation_id = :holder
                and code = :text) near
            join lot using (lot_id)
            left join crop using (lot_id)
            where lot.words @@ (select words_begun(:text))
              and lot.withdrawn_at is null
              and crop.finished_at is null
            order by lot_id desc
            limit :limit
            """;

    private final DatabaseClient database;
    private final Lots lots;
    private final Holdings holdings;

    LotInventory(DatabaseClient database, Lots lots, Holdings holdings) {
        this.database = database;
        this.lots = lots;
        this.holdings = holdings;
    }

    /**
     * The latest whose number and name hold words that begin as the text's do, accents or not. Of an organisation that
     * has more, the latest thousand are searched; an older one is found by its whole number.
     */
    public Mono<List<LotHolding>> latest(OrganisationId holder, String text, int limit) {
        DatabaseClient.GenericExecuteSpec asked = database.sql(text.isBlank() ? LATEST : LATEST_NAMED)
                .bind("holder", holder.value())
                .bind("limit", limit);
        return (text.isBlank() ? asked : asked.bind("text", text.strip()))
                .map(row -> new LotId(new ColumnReader(row).value("lot_id", UUID.class)))
                .all()
                .collectList()
                .flatMap(ids -> lots.findAll(ids)
                        .collectList()
                        .flatMap(found -> holdings.look(holder, found))
                        .map(hands -> ids.stream()
                                .map(hands::get)
                                .flatMap(Stream::ofNullable)
                                .toList()));
    }

    /** Of its latest lots those that stamps can still go on: counted in packs of a product, with packs that bear none. */
    public Mono<List<Lot>> toStamp(OrganisationId maker, int limit) {
        return database.sql("""
                        select lot_id
                        from (
                          select lot_id, product_id, unit, quantity, stamps_activated, frozen_at, withdrawn_at
                          from lot
                          where organisation_id = :maker
                          order by lot_id desc
                          limit 1000) latest
                        where unit = 'H87'
                          and product_id is not null
                          and stamps_activated < quantity
                          and frozen_at is null
                          and withdrawn_at is null
                          and not exists (select from crop where crop.lot_id = latest.lot_id)
                        order by lot_id desc
                        limit :limit
                        """)
                .bind("maker", maker.value())
                .bind("limit", limit)
                .map(row -> new LotId(new ColumnReader(row).value("lot_id", UUID.class)))
                .all()
                .collectList()
                .flatMap(ids -> lots.findAll(ids).collectList())
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(
                                        (Lot lot) -> lot.id().value().toString())
                                .reversed())
                        .toList());
    }

    /** The lot as the organisation has it, or {@link NotFound} if it neither made nor ever had it. */
    public Mono<LotHolding> one(OrganisationId holder, LotId id) {
        return lots.get(id)
                .flatMap(lot -> holdings.look(holder, List.of(lot)))
                .flatMap(hands -> Mono.justOrEmpty(hands.get(id)))
                .filter(hand ->
                        hand.since() != null || hand.lot().organisation().equals(holder))
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
