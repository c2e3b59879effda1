package vn.nguon.trace.store;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.trace.event.TraceEvent;

/** The effects of an event on goods: which lots came of which, and who holds how much of them now. */
@Component
public class EventEffects {

    /**
     * SQL after {@code written}, the changes that an act writes in this statement: a row if any of them takes what was not
     * there, or what a later record needs. The statement sees holdings as they were before it.
     */
    public static final String WANTING = """
            select written.lot_id
            from written
            cross join lateral held_at(written.lot_id, written.organisation_id, written.event_time) held
            where written.change < 0
              and held.ever_after + written.change < 0
            limit 1
            """;

    private final DatabaseClient database;

    EventEffects(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(TraceEvent event, List<HoldingChange> changes, List<LotParentage> descents) {
        return writeDescents(event, descents).then(writeChanges(event, changes));
    }

    private Mono<Void> writeDescents(TraceEvent event, List<LotParentage> descents) {
        if (descents.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into lot_link (lot_id, direction, other_lot_id, event_id, quantity, unit)
                        select case direction when 'BACK' then younger else elder end, direction,
                          case direction when 'BACK' then elder else younger end, :event, quantity, unit
                        from unnest(:elders, :youngers, :quantities, :units) as descent (elder, younger, quantity, unit),
                          unnest(array['BACK', 'AHEAD']) as direction
                        """)
                .bind("event", event.id().value())
                .bind(
                        "elders",
                        BindValues.column(
                                descents, UUID[]::new, each -> each.elder().value()))
                .bind(
                        "youngers",
                        BindValues.column(
                                descents, UUID[]::new, each -> each.younger().value()))
                .bind(
                        "quantities",
                        BindValues.column(descents, BigDecimal[]::new, each -> BindValues.amount(each.used())))
                .bind("units", BindValues.column(descents, String[]::new, each -> BindValues.unit(each.used())))
                .then();
    }

    /**
     * Refuses what leaves its lot with less than nothing at the time of the event or at any later one, whatever is there
     * in the end. Forms are told beforehand, in better words; this is for what did not ask.
     */
    private Mono<Void> writeChanges(TraceEvent event, List<HoldingChange> unordered) {
        if (unordered.isEmpty()) {
            return Mono.empty();
        }
        List<HoldingChange> changes = unordered.stream()
                .sorted(Comparator.comparing(change -> change.lot().value()))
                .toList();
        return database.sql("""
                        with written as (
                          insert into holding_change (lot_id, event_id, organisation_id, change, event_time)
                          select lot_id, :event, organisation_id, change, :time
                          from unnest(:lots, :holders, :changes) as changed (lot_id, organisation_id, change)
                          returning lot_id, organisation_id, change, event_time)
                        """ + WANTING)
                .bind("event", event.id().value())
                .bind("time", event.time())
                .bind(
                        "lots",
                        BindValues.column(
                                changes, UUID[]::new, change -> change.lot().value()))
                .bind(
                        "holders",
                        BindValues.column(
                                changes, Long[]::new, change -> change.holder().value()))
                .bind("changes", BindValues.column(changes, BigDecimal[]::new, HoldingChange::by))
                .fetch()
                .one()
                .flatMap(wanting -> Mono.error(new LaterRecordsNeedTheGoods()));
    }
}
