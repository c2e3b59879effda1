package vn.nguon.trace.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.JsonRow;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;

/** The events in the book, with their goods. */
@Component
public class Events {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    Events(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The event, or {@link NotFound}. */
    public Mono<RecordedEvent> find(EventId id) {
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
                .map(row -> json.readValue(new Columns(row).text("body"), OBJECT))
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
                .map(row -> Reading.id(new Columns(row)))
                .all()
                .collectList()
                .flatMap(ids -> read(ids)
                        .sort((one, other) ->
                                other.id().value().compareTo(one.id().value()))
                        .collectList());
    }

    /** SQL for all events of an array of ids as one text, in the order they happened; {@link #read} reads it. */
    public static String asText(String ids) {
        return "(select json_agg(each_event order by event_time, event_id)::text from (" + Reading.EVENT_WITH_GOODS
                + "where e.event_id = any(" + ids + ")) each_event)";
    }

    /** The events that such a text tells of. */
    public List<RecordedEvent> read(@Nullable String text) {
        return JsonRow.all(text, json).stream()
                .map(row -> Reading.event(
                        row,
                        JsonRow.within(row, "goods").stream()
                                .map(Reading::goods)
                                .toList(),
                        json))
                .toList();
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
                .map(row -> Reading.id(new Columns(row)))
                .all()
                .collectList()
                .flatMapMany(this::read);
    }

    private Flux<RecordedEvent> read(Collection<EventId> ids) {
        return goods(ids.stream().map(EventId::value).toArray(UUID[]::new)).flatMapMany(this::read);
    }

    /** The events of these goods; an event without goods does not exist. */
    private Flux<RecordedEvent> read(Map<EventId, List<Goods>> goods) {
        if (goods.isEmpty()) {
            return Flux.empty();
        }
        return database.sql(Reading.EVENT + """
                        where e.event_id = any(:ids)
                        order by e.event_time, e.event_id
                        """)
                .bind("ids", goods.keySet().stream().map(EventId::value).toArray(UUID[]::new))
                .map(row -> event(new Columns(row), goods))
                .all();
    }

    private RecordedEvent event(Columns row, Map<EventId, List<Goods>> goods) {
        return Reading.event(row, goods.getOrDefault(Reading.id(row), List.of()), json);
    }

    private Mono<Map<EventId, List<Goods>>> goods(UUID[] ids) {
        return database.sql(Reading.GOODS + """
                        where g.event_id = any(:ids)
                        order by g.event_id, g.role, g.lot_id
                        """)
                .bind("ids", ids)
                .map(row -> Tuples.of(Reading.id(new Columns(row)), Reading.goods(new Columns(row))))
                .all()
                .collect(Collectors.groupingBy(
                        tuple -> tuple.getT1(), Collectors.mapping(tuple -> tuple.getT2(), Collectors.toList())));
    }
}
