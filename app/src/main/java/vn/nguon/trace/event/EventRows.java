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

    private static final InnerRows EVENTS = InnerRows.named(
            "events",
            "e.event_id",
            "e.kind",
            "e.action",
            "e.stage",
            "e.biz_step",
            "e.disposition",
            "e.organisation_id",
            "e.place_id",
            "e.event_time",
            "e.zone",
            "e.recorded_at",
            "e.corrects",
            "e.details::text as details",
            "array_to_string(e.photos, ' ') as photos",
            "array_to_string(e.documents, ' ') as documents");

    private static final InnerRows GOODS = InnerRows.named(
            "goods",
            "g.event_id",
            "g.lot_id",
            "g.role",
            "g.quantity",
            "g.unit",
            "lot.code",
            "lot.name",
            "product.gtin");

    private static final InnerRows PARTIES = InnerRows.named("parties", "o.id", "o.name", "o.address", "o.gln");

    private static final InnerRows SITES = InnerRows.named(
            "sites",
            "p.id",
            "p.kind",
            "p.name",
            "p.address",
            "p.code",
            "p.planting_area_code",
            "p.latitude",
            "p.longitude");

    private static final InnerRows MISTAKES = InnerRows.named(
            "mistakes",
            "w.event_id",
            "w.reason",
            "w.explanation",
            "w.declared_at",
            "(select c.event_id from trace_event c where c.corrects = w.event_id order by c.event_id desc limit 1)"
                    + " as corrected_by");

    /** What the outer query selects. */
    static final String SELECTED = "events.*, goods.*, parties.*, sites.*, mistakes.*";

    private EventRows() {}

    /** What stands at the end of the outer query's {@code from}: the events of an array of ids, in the order they happened. */
    static String from(String ids) {
        return EVENTS.from("from trace_event e where e.event_id = any(ids) order by e.event_time, e.event_id"
                        .replace("ids", ids))
                + GOODS.from("""
                        from event_goods g
                        join lot on lot.lot_id = g.lot_id
                        left join product on product.id = lot.product_id
                        where g.event_id = any(ids)
                        order by g.role, g.lot_id
                        """.replace("ids", ids))
                + PARTIES.from("""
                        from organisation o
                        where o.id in (select organisation_id from trace_event where event_id = any(ids))
                        """.replace("ids", ids))
                + SITES.from("""
                        from place p
                        where p.id in (select place_id from trace_event where event_id = any(ids))
                        """.replace("ids", ids))
                + MISTAKES.from("from event_error w where w.event_id = any(ids)".replace("ids", ids));
    }

    /** The events within an outer row. */
    static List<RecordedEvent> within(Columns outer, ObjectReader details) {
        Map<UUID, List<Goods>> goods = GOODS.within(outer).stream()
                .collect(groupingBy(Reading::id, mapping(Reading::goods, toUnmodifiableList())));
        Map<Long, Party> parties =
                PARTIES.within(outer).stream().collect(toMap(row -> row.number("id"), Reading::party));
        Map<Long, Site> sites = SITES.within(outer).stream().collect(toMap(row -> row.number("id"), Reading::site));
        Map<UUID, Columns> mistakes = MISTAKES.within(outer).stream().collect(toMap(Reading::id, row -> row));
        Reading reading = new Reading(goods, parties, sites, mistakes, details);
        return EVENTS.within(outer).stream().map(reading::event).toList();
    }
}
