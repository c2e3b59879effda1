package vn.nguon.audit.pack;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/**
 * Which packs each record named, who has them from then on, and which went into a case or came out: what the record's
 * entry proves by a hash. Entries of before there was one say how many packs were named, or that a delivery arrived whole
 * whose packs were. Of records that were declared wrong nothing is told any more.
 */
@Component
record NamedPacksAudit() implements DerivedState {

    @Override
    public String name() {
        return "packs of event";
    }

    @Override
    public String subject() {
        return "event:";
    }

    @Override
    public String stands() {
        return """
                select event_id::text as key, jsonb_build_object('packs', proof) as state, array[]::timestamptz[] as times
                from named_packs
                where not exists (select from event_error wrong where wrong.event_id = named_packs.event_id)
                """;
    }

    @Override
    public String said() {
        return """
                select key, jsonb_build_object('packs', proof) as state, array[]::timestamptz[] as times
                from (
                  select key, facts ->> 'packs' as proof
                  from entry
                  where facts -> 'packs' is not null
                  union all
                  select entry.key, named.proof
                  from entry
                  join named_packs named on named.event_id = entry.key::uuid
                  where entry.facts -> 'goods' is not null
                    and entry.facts -> 'packs' is null
                    and (named.packs = (entry.facts -> 'details' ->> 'packsNamed')::bigint
                      or not exists (
                        select
                        from pack_step mine
                        where mine.event_id = named.event_id
                          and not exists (
                            select
                            from pack_step sent
                            join movement on movement.ship_event = sent.event_id
                              and movement.movement_id::text = entry.facts -> 'details' ->> 'movementId'
                            where sent.lot_id = mine.lot_id
                              and sent.order_id = mine.order_id
                              and sent.numbers = mine.numbers)))) told
                where not exists (select from event_error wrong where wrong.event_id = told.key::uuid)
                """;
    }
}
