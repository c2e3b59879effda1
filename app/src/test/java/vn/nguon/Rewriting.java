package vn.nguon;

import java.util.stream.Stream;

/**
 * What somebody who may do anything did to the record, in SQL, and what is said of it.
 *
 * @param told a part of the sentence
 */
record Rewriting(String what, String sql, String told) {

    /** Links recomputed from a position on, as whoever rewrites the past would. */
    private static final String WRITE_ANEW = """
            do $$
            declare
              before bytea := decode(repeat('00', 32), 'hex');
              entry record;
              at bigint := 0;
            begin
              create temporary table kept on commit drop as select position, entry_id from ledger_chain;
              delete from ledger_chain;
              for entry in select id, hash from kept join ledger_entry on id = entry_id order by position loop
                at := at + 1;
                before := sha256('nguon/ledger/1'::bytea || '\\x00'::bytea || int8send(at) || before || entry.hash);
                insert into ledger_chain values (at, entry.id, before);
              end loop;
            end $$
            """;

    private static final String AT_109 = "(select entry_id from ledger_chain where position = 109)";

    static Stream<Rewriting> noticedByItself() {
        return Stream.of(
                new Rewriting(
                        "content of an entry changed",
                        "update ledger_entry set content = content || ' ' where id = " + AT_109,
                        "at position 109 was rewritten"),
                new Rewriting(
                        "content and its hash changed",
                        "update ledger_entry set content = content || ' ', hash = sha256((content || ' ')::bytea)"
                                + " where id = " + AT_109,
                        "the chain is broken at position 109"),
                new Rewriting(
                        "the last ten links cut, entries kept",
                        "delete from ledger_chain where position > (select max(position) - 10 from ledger_chain)",
                        "10 recorded entries are neither in the chain nor waiting"),
                new Rewriting(
                        "a subject of an entry deleted",
                        "delete from ledger_subject where entry_id = " + AT_109 + " and subject = (select min(subject)"
                                + " from ledger_subject where entry_id = " + AT_109 + ")",
                        "is not found by its subject"),
                new Rewriting(
                        "the time of recording moved",
                        "update ledger_entry set recorded_at = recorded_at - interval '90 days' where id = " + AT_109,
                        "as the time of recording; what was recorded says"),
                new Rewriting(
                        "the times of all activations changed",
                        "update activation set activated_at = activated_at - interval '1 day'",
                        "activations "),
                new Rewriting("an activation put on another lot", """
                        update activation set lot_id = (
                          select lot_id from lot where lot_id <> activation.lot_id and stamps_activated > 0 limit 1)
                        """, "the entries say lot"),
                new Rewriting("an activation made by no entry", """
                        with taken as (select numbers, order_id from voiding limit 1)
                        insert into activation (order_id, activation_id, numbers, organisation_id, lot_id, activated_at,
                          recorded_at, recorded_by)
                        select order_id, gen_random_uuid(), int8range(1, 2), organisation_id, lot_id, now(), now(),
                          'account:1'
                        from activation where numbers @> 1::bigint is not true limit 1
                        """, "stands in no entry"),
                new Rewriting("all alerts deleted", "delete from alert", " is gone; the entries say "),
                new Rewriting("all recalls deleted", "delete from recall", " is gone; the entries say "),
                new Rewriting("a voiding deleted", "delete from voiding", "voidings "),
                new Rewriting(
                        "a recall ended by nobody",
                        "update recall set closed_at = opened_at, closed_by = 'account:1', closing_reason = 'xong'"
                                + " where closed_at is null",
                        "closedBy \"account:1\""),
                new Rewriting(
                        "a lot held by nobody",
                        "update lot set frozen_at = now(), frozen_by = 'account:1', frozen_reason = 'không rõ'"
                                + " where frozen_at is null",
                        "held lots "),
                new Rewriting(
                        "somebody has more in hand than came",
                        "update lot_holding set quantity = quantity + 7 where quantity > 0",
                        "holdings "),
                new Rewriting(
                        "what was harvested came to nobody, and the sum says so too",
                        "update holding_change set change = change + 7; update lot_holding set quantity = ("
                                + "select sum(change) from holding_change c where c.lot_id = lot_holding.lot_id"
                                + " and c.organisation_id = lot_holding.organisation_id)",
                        "changes of holdings "),
                new Rewriting(
                        "an event tells of another field",
                        "update trace_event set details = details || '{\"note\": \"khác\"}'",
                        "events "),
                new Rewriting(
                        "an event tells of more goods",
                        "update event_goods set quantity = quantity + 1 where role = 'OUTPUT'",
                        "events "),
                new Rewriting(
                        "an event happened at another time",
                        "update trace_event set event_time = event_time - interval '1 day'",
                        "events "),
                new Rewriting(
                        "an event declared wrong by no entry",
                        "insert into event_error (event_id, declared_at, reason, explanation, declared_by, body)"
                                + " select event_id, now(), 'did_not_occur', 'không có', 'account:1', body"
                                + " from trace_event limit 1",
                        "events declared wrong "),
                new Rewriting(
                        "an order has other numbers",
                        "update stamp_order set requested_by = 'account:999'",
                        "orders of stamps "));
    }

    static Stream<Rewriting> noticedWithAHead() {
        return Stream.of(
                new Rewriting(
                        "the last fifty entries, links and subjects deleted",
                        """
                        create temporary table gone on commit drop as
                          select entry_id from ledger_chain
                          where position > (select max(position) - 50 from ledger_chain);
                        delete from ledger_chain where entry_id in (select entry_id from gone);
                        delete from ledger_subject where entry_id in (select entry_id from gone);
                        delete from ledger_entry where id in (select entry_id from gone)
                        """,
                        "the head held against it stands at"),
                new Rewriting(
                        "an entry rewritten, all later links recomputed",
                        "update ledger_entry set content = replace(content, '\"by\":\"', '\"by\":\"x') where id = "
                                + AT_109
                                + "; update ledger_entry set hash = sha256(content::bytea) where id = " + AT_109 + "; "
                                + WRITE_ANEW,
                        "the chain was written anew"),
                new Rewriting(
                        "an entry removed, renumbered, recomputed",
                        """
                        create temporary table gone on commit drop as
                          select entry_id from ledger_chain where position = 109;
                        delete from ledger_chain where entry_id in (select entry_id from gone);
                        delete from ledger_subject where entry_id in (select entry_id from gone);
                        delete from ledger_entry where id in (select entry_id from gone);
                        """ + WRITE_ANEW,
                        "the head held against it stands at"));
    }

    @Override
    public String toString() {
        return what;
    }
}
