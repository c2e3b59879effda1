package vn.nguon.trace.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.ObjectReader;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.NestedRows;
import vn.nguon.trace.delay.RecordingDelays;

/**
 * How events come from the book: with their goods, and with who, where and what was declared wrong of them, each told
 * once however many events there are.
 */
final class EventRows {

    private static final NestedRows EVENTS = NestedRows.named("events", "event_id");
    private static final NestedRows GOODS = NestedRows.named("goods", "event_id");
    private static final NestedRows PARTIES = NestedRows.named("parties", "id");
    private static final NestedRows SITES = NestedRows.named("sites", "id");
    private static final NestedRows MISTAKES = NestedRows.named("mistakes", "event_id");

    /** What the outer query selects. */
    static final String SELECTED = "told.*";

    private EventRows() {}

    /** What stands at the end of the outer query's {@code from}: the events of an array of ids, in the order they happened. */
    static String from(String ids) {
        return "cross join lateral told_events(" + ids + ") told\n";
    }

    /** The events within an outer row. */
    static List<RecordedEvent> within(ColumnReader outer, ObjectReader details, RecordingDelays delays) {
        Map<UUID, List<Goods>> goods = GOODS.within(outer).stream()
                .collect(groupingBy(EventReader::id, mapping(EventReader::goods, toUnmodifiableList())));
        Map<EventReader.Told, Party> parties =
                PARTIES.within(outer).stream().collect(toMap(EventReader::told, EventReader::party));
        Map<EventReader.Told, BizLocation> sites =
                SITES.within(outer).stream().collect(toMap(EventReader::told, EventReader::site));
        Map<UUID, ColumnReader> mistakes = MISTAKES.within(outer).stream().collect(toMap(EventReader::id, row -> row));
        EventReader eventReader = new EventReader(goods, parties, sites, mistakes, details, delays);
        return EVENTS.within(outer).stream().map(eventReader::event).toList();
    }
}
