package vn.nguon.trace;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.NotFound;

/** The lots of all organisations. */
@Component
public class Lots {

    /** SQL of what {@link #countActivated} does, for an act that does it together with its own; gives the lot's row or none. */
    public static final String COUNT_ACTIVATED = """
            update lot
            set stamps_activated = stamps_activated + :delta
            where lot_id = :lot
              and (:delta < 0 or (frozen_at is null and withdrawn_at is null))
            """;

    private final DatabaseClient database;

    Lots(DatabaseClient database) {
        this.database = database;
    }

    /** The lot, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Lot> get(LotId id) {
        return findAll(List.of(id)).singleOrEmpty().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Those of the lots that exist, in the order of their ids. */
    public Flux<Lot> findAll(Collection<LotId> ids) {
        return database.sql("select " + LotRows.COLUMNS + """
                        from lot
                        where lot_id = any((select :ids::uuid[])::uuid[])
                        order by lot_id
                        """)
                .bind("ids", uuids(ids))
                .map(row -> LotRows.lot(row))
                .all();
    }

    /** What a query selects that joins {@code lot} and reads lots with {@link #read}. */
    public static String columns() {
        return LotRows.COLUMNS;
    }

    /** The lot in a row of such a query. */
    public static Lot read(Readable row) {
        return LotRows.lot(row);
    }

    /** SQL for the end of a query's {@code from}, which selects {@code lots.*}: those of an array of ids that exist. */
    public static String from(String ids) {
        return LotRows.INNER.from("from lot where lot_id = any(" + ids + ")");
    }

    /** The lots that came along in a row. */
    public static List<Lot> within(ColumnReader row) {
        return LotRows.INNER.within(row).stream()
                .map(ColumnReader::row)
                .map(LotRows::lot)
                .toList();
    }

    /**
     * As {@link #findAll}, locked until the transaction ends. Whoever changes anything about a lot comes through here
     * first; lots are locked in the order of their ids, so nobody waits for each other in a circle.
     */
    public Flux<Lot> findAllForUpdate(Collection<LotId> ids) {
        return database.sql("select " + LotRows.COLUMNS + """
                        from lot
                        where lot_id = any(:ids)
                        order by lot_id
                        for no key update
                        """)
                .bind("ids", uuids(ids))
                .map(row -> LotRows.lot(row))
                .all();
    }

    /** The organisation's lot of that number, or nothing; a withdrawn one no longer has its number. */
    public Mono<Lot> findByCode(OrganisationId organisation, String code) {
        return database.sql("""
                        select lot_id
                        from lot_code
                        where organisation_id = :organisation
                          and code = :code
                        """)
                .bind("organisation", organisation.value())
                .bind("code", code)
                .map(row -> new LotId(new ColumnReader(row).value("lot_id", UUID.class)))
                .one()
                .flatMap(this::get);
    }

    /**
     * Lots of all organisations whose number begins so, upper or lower case alike, in the order of their numbers.
     *
     * @param beginning what a lot number can hold: letters, digits, {@code . _ -}
     */
    public Flux<Lot> beginningWith(String beginning, int limit) {
        return database.sql("select " + LotRows.COLUMNS + """
                        from lot
                        where lower(code) ~>=~ :from
                          and lower(code) ~<~ :to
                        order by lower(code) using ~<~, lot_id
                        limit :limit
                        """)
                .bind("from", beginning.toLowerCase(Locale.ROOT))
                // After every character that a lot number can hold.
                .bind("to", beginning.toLowerCase(Locale.ROOT) + '~')
                .bind("limit", limit)
                .map(row -> LotRows.lot(row))
                .all();
    }

    /** The latest lots of an organisation, of one product or (null) of all. */
    public Flux<Lot> latestOf(OrganisationId maker, @Nullable ProductId product, int limit) {
        return database.sql("select " + LotRows.COLUMNS + """
                        from lot
                        where organisation_id = :maker
                          and (:product = 0 or product_id = :product)
                        order by lot_id desc
                        limit :limit
                        """)
                .bind("maker", maker.value())
                .bind("product", product == null ? 0L : product.value())
                .bind("limit", limit)
                .map(row -> LotRows.lot(row))
                .all();
    }

    /**
     * Counts stamps bound to the lot, or with a negative {@code delta} taken off it; call it inside the act's
     * transaction. Refuses with {@link MoreStampsThanPacks}, {@link LotIsFrozen}, {@link LotWasWithdrawn} or
     * {@link NotFound}.
     */
    public Mono<Void> countActivated(LotId id, long delta) {
        return database.sql(COUNT_ACTIVATED)
                .bind("delta", delta)
                .bind("lot", id.value())
                .fetch()
                .rowsUpdated()
                .onErrorMap(Lots::isFull, failure -> new MoreStampsThanPacks())
                .flatMap(counted -> counted == 1 ? Mono.empty() : refuseUse(id));
    }

    /** Whether the database refused because a lot would have more stamps than packs. */
    public static boolean isFull(Throwable failure) {
        return ConstraintViolation.is(failure, "lot_has_packs_for_its_stamps");
    }

    /** Says why the lot was not counted. */
    public Mono<Void> refuseUse(LotId id) {
        return get(id).flatMap(Lots::refuseUse);
    }

    private static Mono<Void> refuseUse(Lot lot) {
        return Mono.error(lot.withdrawn() ? new LotWasWithdrawn(lot) : new LotIsFrozen(lot));
    }

    static UUID[] uuids(Collection<LotId> ids) {
        return ids.stream().map(LotId::value).toArray(UUID[]::new);
    }
}
