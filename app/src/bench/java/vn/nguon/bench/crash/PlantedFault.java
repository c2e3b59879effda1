package vn.nguon.bench.crash;

import java.util.List;

/**
 * Something done behind the platform's back by a superuser past all rules, to see that the check names it.
 *
 * @param named what one of the check's new sentences has to contain
 */
record PlantedFault(String what, String sql, String named) {

    /** In this order: after the last ones the record fits no more, and then nothing else is looked at in it. */
    static List<PlantedFault> all() {
        return List.of(
                new PlantedFault(
                        "an order is taken away",
                        "delete from stamp_order where id = (select max(id) from stamp_order)",
                        "acknowledged, but not there: order "),
                new PlantedFault(
                        "an activation is taken away",
                        "delete from activation where activation_id = (select max(activation_id::text)::uuid from activation)",
                        "acknowledged, but not there: activation "),
                new PlantedFault(
                        "a voiding is taken away",
                        "delete from voiding where voiding_id = (select max(voiding_id::text)::uuid from voiding)",
                        "acknowledged, but not there: voiding "),
                new PlantedFault(
                        "an activation stands on another lot", """
                        update activation set lot_id = (select min(lot_id::text)::uuid from lot)
                        where activation_id = (select min(activation_id::text)::uuid from activation)
                        """, "there, but acknowledged to nobody: activation "),
                new PlantedFault("an order is there twice", """
                        insert into stamp_order (organisation_id, product_id, quantity, purpose, requested_by, requested_at)
                        select organisation_id, product_id, quantity, purpose, requested_by, requested_at
                        from stamp_order
                        where id = (select min(id) from stamp_order)
                        """, "there, but acknowledged to nobody: order "),
                new PlantedFault(
                        "an event is taken away",
                        "delete from trace_event where event_id = (select max(event_id::text)::uuid from trace_event)",
                        "acknowledged, but not there: event "),
                new PlantedFault("a balance is one more", """
                        update lot_holding set quantity = quantity + 1
                        where lot_id = (select max(lot_id::text)::uuid from lot_holding where quantity > 0) and quantity > 0
                        """, "there, but acknowledged to nobody: held "),
                new PlantedFault(
                        "a lot is larger",
                        "update lot set quantity = quantity + 1 where lot_id = (select max(lot_id::text)::uuid from lot)",
                        "there, but acknowledged to nobody: lot "),
                new PlantedFault(
                        "a recall is forgotten",
                        "delete from recall where recall_id = (select max(recall_id::text)::uuid from recall)",
                        "acknowledged, but not there: recall "),
                new PlantedFault("an order has other numbers", """
                        update stamp_order set numbers = int8range(lower(numbers) + 1, upper(numbers) + 1)
                        where upper(numbers) = (select max(upper(numbers)) from stamp_order)
                        """, "acknowledged, but not there: issue "),
                new PlantedFault("stamps are issued twice", """
                        alter table stamp_order drop constraint stamp_numbers_issued_once;
                        update stamp_order
                        set numbers = int8range(lower(numbers) + 1, upper(numbers) + 1)
                        where lower(numbers) = (select min(lower(numbers)) from stamp_order)
                        """, " are issued twice, by orders "),
                new PlantedFault(
                        "a key that was used is forgotten",
                        "delete from act_once where key = (select max(key) from act_once)",
                        "acknowledged, but not there: key "),
                new PlantedFault("an event's quantity is another", """
                        update event_goods set quantity = quantity + 1
                        where event_id = (select min(event_id::text)::uuid from event_goods)
                        """, "events "),
                new PlantedFault(
                        "the words of an entry are others", """
                        update ledger_entry set content = replace(content, '"kind":"stamps-ordered"', '"kind":"stamps-0rdered"')
                        where id = (select max(id::text)::uuid from ledger_entry where content like '%stamps-ordered%')
                        """, "acknowledged, but not there: entry stamps-ordered "),
                new PlantedFault(
                        "an entry is taken away with all that stands beside it",
                        """
                        with gone as (delete from ledger_entry
                            where id = (select max(id::text)::uuid from ledger_entry where content like '%stamps-issued%')
                            returning id),
                          subjects as (delete from ledger_subject where entry_id in (select id from gone)),
                          chained as (delete from ledger_chain where entry_id in (select id from gone))
                        delete from ledger_waiting where entry_id in (select id from gone)
                        """,
                        "acknowledged, but not there: entry stamps-issued "));
    }
}
