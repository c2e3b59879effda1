package vn.nguon.trace.journey;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.RecordedEvent;

/**
 * Keeps a maker's customers from each other: who bought some of a lot reads what became of theirs, and not who else
 * bought how much. The maker, inspectors and the authority read all.
 */
@Component
public class OthersDealings {

    private final DatabaseClient database;

    OthersDealings(DatabaseClient database) {
        this.database = database;
    }

    /** Which records about the lot the actor may read; all of them for who sees everything of its maker. */
    public Mono<Predicate<RecordedEvent>> readable(Actor actor, Lot lot) {
        OrganisationId own = actor.organisation();
        if (actor.maySee(lot.organisation()) || own == null) {
            return Mono.just(event -> true);
        }
        return dealings(own, lot)
                .map(dealings -> event ->
                        !event.isOfSomeOf(lot.id()) || own.equals(event.who().id()) || dealings.contains(event.id()));
    }

    /** The journey as the actor may read it. */
    public Mono<Journey> readable(Actor actor, Journey journey) {
        return readable(actor, journey.lot())
                .map(readable -> new Journey(
                        journey.of(),
                        journey.direction(),
                        journey.lots(),
                        journey.links(),
                        journey.events().stream().filter(readable).toList(),
                        journey.truncated()));
    }

    /** Records of what was sent to the organisation or by it, and of what became of that. */
    private Mono<Set<EventId>> dealings(OrganisationId own, Lot lot) {
        return database.sql("""
                        select distinct step.event_id
                        from movement m
                        left join movement_settlement s on s.lot_id = m.lot_id and s.movement_id = m.movement_id
                        cross join lateral (values (m.ship_event), (m.receive_event), (s.event_id)) as step (event_id)
                        where m.lot_id = :lot
                          and :own in (m.from_organisation, m.to_organisation)
                          and step.event_id is not null
                        """)
                .bind("lot", lot.id().value())
                .bind("own", own.value())
                .map(row -> new EventId(new ColumnReader(row).value("event_id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }
}
