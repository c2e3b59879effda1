package vn.nguon.trace.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.ObjectReader;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.InnerRows;

/**
 * How events come from the book: with their goods, and with who, where and what was declared wrong of them, each told
 * once however many events there are.
 */
final class EventRows {

    private static final InnerRows EVENTS = InnerRows.named("events", "event_id");
    private static final InnerRows GOODS = InnerRows.named("goods", "event_id");
    private static final InnerRows PARTIES = InnerRows.named("parties", "id");
    private static final InnerRows SITES = InnerRows.named("sites", "id");
    private static final InnerRows MISTAKES = InnerRows.named("mistakes", "event_id");

    /** What the outer query selects. */
    static final String SELECTED = "told.*";

    private EventRows() {}

    /** What stands at the end of the outer query's {@code from}: the events of an array of ids, in the order they happened. */
    static String from(String ids) {
        return "cross join lateral told_events(" + ids + ") told\n";
    }

    /** The events within an outer row. */
    static List<RecordedEvent> within(Columns outer, ObjectReader details) {
        Map<UUID, List<Goods>> goods = GOODS.within(outer).stream()
                .collect(groupingBy(Reading::id, mapping(Reading::goods, toUnmodifiableList())));
        Map<Reading.Told, Party> parties = PARTIES.within(outer).stream().collect(toMap(Reading::told, Reading::party));
        Map<Reading.Told, Site> sites = SITES.within(outer).stream().collect(toMap(Reading::told, Reading::site));
        Map<UUID, Columns> mistakes = MISTAKES.within(outer).stream().collect(toMap(Reading::id, row -> row));
        Reading reading = new Reading(goods, parties, sites, mistakes, details);
        return EVENTS.within(outer).stream().map(reading::event).toList();
    }
}
