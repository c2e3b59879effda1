package vn.nguon.trace.journey;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;

/** The lots an organisation made or has something of, the latest first. */
@Component
public class OwnLots {

    private final DatabaseClient database;
    private final Lots lots;

    OwnLots(DatabaseClient database, Lots lots) {
        this.database = database;
        this.lots = lots;
    }

    /** Which of them. */
    public enum Which {
        /** Those it made, whether anything is left or not. */
        MADE,
        /** Those it has something of, whoever made them. */
        IN_HAND
    }

    /**
     * Those whose number and name hold words that begin so, accents or not.
     *
     * @param stage only those of that stage, or null
     */
    public Mono<Slice<LotVisibility.Held>> search(
            OrganisationId own, Which which, @Nullable Stage stage, String text, Cursor cursor) {
        DatabaseClient.GenericExecuteSpec asked = database.sql(
                        SearchingLots.among(which, stage != null, !text.isBlank()))
                .bind("own", own.value())
                .bind("before", cursor.before())
                .bind("limit", cursor.limit() + 1);
        asked = stage == null ? asked : asked.bind("stage", stage.name());
        asked = text.isBlank() ? asked : asked.bind("text", text);
        return asked.map(OwnLots::held)
                .all()
                .as(cursor.slice(held -> held.lot().id().value()));
    }

    /** Of its goods in hand, those that are past the field and in no package yet. */
    public Mono<Some> unpacked(OrganisationId own, int counted, int read) {
        return some("""
                        select lot.lot_id
                        from lot_holding held
                        join lot on lot.lot_id = held.lot_id
                        where held.organisation_id = :own
                          and held.quantity > 0
                          and held.stage in ('HARVEST', 'SLAUGHTER', 'PRELIMINARY_PROCESSING', 'PROCESSING')
                          and lot.withdrawn_at is null
                          and not exists (select from crop where crop.lot_id = lot.lot_id)
                        order by held.lot_id desc
                        limit :limit
                        """, own, counted, read);
    }

    /** Of the packages it has in hand, the lots with packages that bear no stamp. */
    public Mono<Some> unstamped(OrganisationId own, int counted, int read) {
        return some("""
                        select lot.lot_id
                        from lot
                        join lot_holding held on held.lot_id = lot.lot_id and held.organisation_id = :own
                        where lot.organisation_id = :own
                          and held.quantity > 0
                          and lot.stage = 'PACKING'
                          and lot.unit = 'H87'
                          and lot.stamps_activated < lot.quantity
                          and lot.withdrawn_at is null
                        order by lot.lot_id desc
                        limit :limit
                        """, own, counted, read);
    }

    /**
     * Lots of a kind.
     *
     * @param count how many there are, or as many as were to be counted
     * @param first the latest, as many as were to be read
     */
    public record Some(int count, List<Lot> first) {}

    private Mono<Some> some(String sql, OrganisationId own, int counted, int read) {
        return database.sql(sql)
                .bind("own", own.value())
                .bind("limit", counted)
                .map(row -> new LotId(new ColumnReader(row).value("lot_id", UUID.class)))
                .all()
                .collectList()
                .flatMap(ids -> ids.isEmpty()
                        ? Mono.just(new Some(0, List.of()))
                        : lots.findAll(ids.stream().limit(read).toList())
                                .collectList()
                                .map(first -> new Some(ids.size(), first)));
    }

    private static LotVisibility.Held held(Readable row) {
        Lot lot = Lots.read(row);
        return new LotVisibility.Held(
                lot, new Quantity(new ColumnReader(row).value("in_hand", BigDecimal.class), lot.unit()));
    }
}
