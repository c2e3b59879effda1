package vn.nguon.trace.objection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.language.LocalizedText;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.event.EventId;

/**
 * Asks what speaks against goods, over all lots that they were made from and through whosever hands these came. Recalls,
 * holds and tests are looked up where they lie, so that an act can ask in its own transaction.
 */
@Component
public class Objections {

    /** SQL of a condition: nothing forbids stamps on {@code :lot}. {@link #requireStampable} says what does. */
    public static final String STAMPABLE = """
            not exists (
              select
              from objections(array[:lot]::uuid[])
              where reason in ('RECALLED', 'HELD', 'FAILED', 'TAKEN_TOO_SOON'))
            """;

    private final DatabaseClient database;

    Objections(DatabaseClient database) {
        this.database = database;
    }

    /** What speaks against the lot; recalls first, then holds, then tests, then waiting periods. */
    public Mono<List<Objection>> against(LotId lot) {
        return against(List.of(lot)).map(found -> found.getOrDefault(lot, List.of()));
    }

    /** Of those lots each that something speaks against. */
    public Mono<Map<LotId, List<Objection>>> against(Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("select " + Lots.columns() + """
                          , of_lot, reason, since, zone, told, told_en, contact, act_id, until
                        from objections(:lots)
                        join lot using (lot_id)
                        order by array_position(array['RECALLED', 'WAS_RECALLED', 'HELD', 'FAILED', 'TAKEN_TOO_SOON'], reason), since, lot_id
                        """)
                .bind("lots", uuids(lots))
                .map(row -> new Against(
                        new LotId(new ColumnReader(row).value("of_lot", UUID.class)),
                        objection(Lots.read(row), new ColumnReader(row))))
                .all()
                .collect(groupingBy(Against::of, mapping(Against::objection, toList())));
    }

    /** The lot and all that it was made from, however much it is. */
    public Mono<List<LotId>> behind(LotId lot) {
        return database.sql("select lot_id from lots_behind(:lots)")
                .bind("lots", uuids(List.of(lot)))
                .map(row -> new LotId(new ColumnReader(row).value("lot_id", UUID.class)))
                .all()
                .collectList();
    }

    /**
     * Locks the lots and all that they were made from until the transaction ends, in the order of their ids: whoever calls
     * one of them back, holds or tests it waits, or was there before.
     */
    public Mono<Void> lockBehind(Collection<LotId> lots) {
        return database.sql("""
                        select lot_id
                        from lot
                        where lot_id = any(array(select lot_id from lots_behind(:lots)))
                        order by lot_id
                        for no key update
                        """).bind("lots", uuids(lots)).fetch().all().then();
    }

    /** Refuses goods that no stamps may go on, for the gravest of the reasons. */
    public Mono<Void> requireStampable(LotId lot) {
        return against(lot)
                .flatMapIterable(found -> found)
                .filter(objection -> objection.rule().forbids(GoodsAct.STAMP))
                .next()
                .flatMap(objection -> Mono.error(objection.refusal(GoodsAct.STAMP)));
    }

    private record Against(LotId of, Objection objection) {}

    private static Objection objection(Lot lot, ColumnReader row) {
        Instant since = row.value("since", Instant.class);
        return switch (row.text("reason")) {
            case "HELD" -> new Objection.Held(lot, since);
            case "FAILED" -> failed(lot, row);
            case "TAKEN_TOO_SOON" ->
                new Objection.TakenTooSoon(
                        lot,
                        new EventId(row.value("act_id", UUID.class)),
                        row.text("told"),
                        row.value("until", LocalDate.class),
                        atItsPlace(row));
            default ->
                new Objection.CalledBack(
                        lot,
                        row.value("act_id", UUID.class),
                        new LocalizedText(row.text("told"), row.text("told_en")),
                        row.text("contact"),
                        since,
                        row.text("reason").equals("RECALLED"));
        };
    }

    /** A row of {@code objections} that is a failed test. */
    static Objection.FailedTest failed(Lot lot, ColumnReader row) {
        return new Objection.FailedTest(
                lot,
                new EventId(row.value("act_id", UUID.class)),
                row.text("told"),
                row.text("contact"),
                atItsPlace(row));
    }

    private static OffsetDateTime atItsPlace(ColumnReader row) {
        return row.value("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.of(row.text("zone")));
    }

    private static UUID[] uuids(Collection<LotId> lots) {
        return lots.stream().map(LotId::value).toArray(UUID[]::new);
    }
}
