package vn.nguon.trace.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.holding.LotHolding;

/** Asks what speaks against goods in hand at the time of an act: what {@link Objections} finds, and what time itself says. */
@Component
public class ActObjections {

    private final DatabaseClient database;
    private final Objections objections;

    ActObjections(DatabaseClient database, Objections objections) {
        this.database = database;
        this.objections = objections;
    }

    /** Of those lots each that something speaks against at that time; the caller holds their locks. */
    public Mono<Map<LotId, List<Objection>>> at(OffsetDateTime time, Map<LotId, LotHolding> hands) {
        List<Lot> crops = hands.values().stream()
                .filter(LotHolding::crop)
                .map(LotHolding::lot)
                .toList();
        return objections
                .against(hands.keySet())
                .flatMap(found -> crops.isEmpty() ? Mono.just(found) : waiting(time, crops, found))
                .map(found -> expired(time, hands.values(), found));
    }

    private Mono<Map<LotId, List<Objection>>> waiting(
            OffsetDateTime time, List<Lot> crops, Map<LotId, List<Objection>> found) {
        return database.sql("""
                        select distinct on (lot_id) lot_id, agent, harvest_from, applied_at
                        from growing_care care
                        where lot_id = any(:crops)
                          and applied_at <= :time
                          and harvest_from > :day
                          and not exists (select from event_error wrong where wrong.event_id = care.event_id)
                        order by lot_id, harvest_from desc
                        """)
                .bind("crops", crops.stream().map(lot -> lot.id().value()).toArray(UUID[]::new))
                .bind("time", time)
                .bind("day", time.toLocalDate())
                .map(row -> waiting(new ColumnReader(row), crops))
                .all()
                .collectList()
                .map(all -> with(found, all));
    }

    private static Objection waiting(ColumnReader row, List<Lot> crops) {
        UUID id = row.value("lot_id", UUID.class);
        return new Objection.Waiting(
                crops.stream()
                        .filter(lot -> lot.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(),
                row.text("agent"),
                row.value("harvest_from", LocalDate.class),
                row.value("applied_at", Instant.class));
    }

    private static Map<LotId, List<Objection>> expired(
            OffsetDateTime time, Collection<LotHolding> hands, Map<LotId, List<Objection>> found) {
        List<Objection> past = new ArrayList<>();
        for (LotHolding hand : hands) {
            LocalDate last = hand.lot().expiresOn();
            if (last != null && time.toLocalDate().isAfter(last)) {
                past.add(new Objection.Expired(hand.lot(), last));
            }
        }
        return with(found, past);
    }

    private static Map<LotId, List<Objection>> with(Map<LotId, List<Objection>> found, List<Objection> more) {
        if (more.isEmpty()) {
            return found;
        }
        Map<LotId, List<Objection>> all = new HashMap<>(found);
        for (Objection each : more) {
            List<Objection> ofLot = new ArrayList<>(all.getOrDefault(each.lot().id(), List.of()));
            ofLot.add(each);
            all.put(each.lot().id(), ofLot);
        }
        return all;
    }
}
