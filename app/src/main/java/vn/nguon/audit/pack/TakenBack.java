package vn.nguon.audit.pack;

/** What each lot of an event changed, and changed back where the event was declared wrong, as SQL. */
final class TakenBack {

    /** The key of a row that a change is, over {@code lot_id}, {@code event_id} and {@code reversal}. */
    static final String STANDING_KEY =
            "lot_id || ' by event ' || event_id || case when reversal then ', taken back' else '' end as key";

    /** The same of what events say, over {@link #GOODS}. */
    static final String SAID_KEY = "goods.lot_id || ' by event ' || e.event_id"
            + " || case when taken.back then ', taken back' else '' end as key";

    /** Events {@code e} with their {@code goods}: once, and once more {@code taken.back} where one was wrong. */
    static final String GOODS = """
            trace_event e
                join event_goods goods on goods.event_id = e.event_id and goods.quantity is not null
                cross join lateral (
                  select false as back
                  union all
                  select true from event_error where event_error.event_id = e.event_id) taken""";

    private TakenBack() {}
}
