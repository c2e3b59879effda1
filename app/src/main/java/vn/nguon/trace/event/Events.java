package vn.nguon.trace.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.delay.RecordingDelays;

/** The events in the book, with their goods. */
@Component
@EnableConfigurationProperties(RecordingDelays.class)
public class Events {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The ids are selected twice, so that the plan is the same for any of them and is made once. */
    private static final String READ = "select " + EventRows.SELECTED
            + "\nfrom (select (select :ids::uuid[]) as ids) asked\n" + EventRows.from("asked.ids");

    private final DatabaseClient database;
    private final JsonMapper json;
    private final ObjectReader details;
    private final RecordingDelays delays;

    Events(DatabaseClient database, JsonMapper json, RecordingDelays delays) {
        this.database = database;
        this.json = json;
        this.details = json.readerForMapOf(String.class);
        this.delays = delays;
    }

    /** The event, or {@link NotFound}. */
    public Mono<RecordedEvent> get(EventId id) {
        return read(List.of(id)).singleOrEmpty().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** The event as EPCIS JSON: as it was written or, once declared wrong, as its error declaration; or {@link NotFound}. */
    public Mono<Map<String, Object>> epcis(EventId id) {
        return database.sql("""
                        select coalesce(w.body, e.body)::text as body
                        from trace_event e
                        left join event_error w on w.event_id = e.event_id
                        where e.event_id = :id
                        """)
                .bind("id", id.value())
                .map(row -> json.readValue(new ColumnReader(row).text("body"), OBJECT))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** What an organisation recorded, newest first, only those recorded before that one. */
    public Mono<List<RecordedEvent>> recordedBy(OrganisationId organisation, EventId before, int atMost) {
        return database.sql("""
                        select event_id
                        from trace_event
                        where organisation_id = :organisation
                          and event_id < :before
                        order by event_id desc
                        limit :atMost
                        """)
                .bind("organisation", organisation.value())
                .bind("before", before.value())
                .bind("atMost", atMost)
                .map(row -> new EventId(EventReader.id(new ColumnReader(row))))
                .all()
                .collectList()
                .flatMap(this::latestFirst);
    }

    /** Those events, the latest recorded first. */
    public Mono<List<RecordedEvent>> latestFirst(Collection<EventId> ids) {
        return read(ids)
                .sort(Comparator.comparing(
                                (RecordedEvent event) -> event.id().value().toString())
                        .reversed())
                .collectList();
    }

    /** What a query of lots selects besides, to bring events along; {@link #from} stands at the end of its {@code from}. */
    public static String selected() {
        return EventRows.SELECTED;
    }

    /** SQL that brings the events of an array of ids, in the order they happened. */
    public static String from(String ids) {
        return EventRows.from(ids);
    }

    /** The events that came along in a row. */
    public List<RecordedEvent> within(ColumnReader row) {
        return EventRows.within(row, details, delays);
    }

    /** The latest that speak of the lot, in the order they happened; at most so many. */
    public Flux<RecordedEvent> latestOf(LotId lot, int atMost) {
        return database.sql("""
                        select distinct event_id
                        from event_goods
                        where lot_id = :lot
                        order by event_id desc
                        limit :atMost
                        """)
                .bind("lot", lot.value())
                .bind("atMost", atMost)
                .map(row -> new EventId(EventReader.id(new ColumnReader(row))))
                .all()
                .collectList()
                .flatMapMany(this::read);
    }

    private Flux<RecordedEvent> read(Collection<EventId> ids) {
        return database.sql(READ)
                .bind("ids", ids.stream().map(EventId::value).toArray(UUID[]::new))
                .map(row -> within(new ColumnReader(row)))
                .one()
                .flatMapIterable(events -> events);
    }
}
