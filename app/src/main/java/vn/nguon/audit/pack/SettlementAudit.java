package vn.nguon.audit.pack;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** What became of goods that did not arrive, as the event tells it that said so; taken back where it was declared wrong. */
@Component
record SettlementAudit() implements DerivedState {

    @Override
    public String name() {
        return "settlements";
    }

    @Override
    public String stands() {
        return """
                select %s,
                  jsonb_build_object(
                    'movement', movement_id,
                    'organisation', organisation_id,
                    'outcome', outcome,
                    'quantity', trim_scale(quantity)::text) as state,
                  array[settled_at] as times
                from movement_settlement
                """.formatted(TakenBack.STANDING_KEY);
    }

    @Override
    public String said() {
        return """
                select %s,
                  jsonb_build_object(
                    'movement', e.details ->> 'movementId',
                    'organisation', e.organisation_id,
                    'outcome', coalesce(e.details ->> 'outcome', 'REFUSED'),
                    'quantity', trim_scale(case when taken.back then -goods.quantity else goods.quantity end)::text)
                    as state,
                  array[e.event_time] as times
                from %s
                where e.details ->> 'movementId' is not null
                  and (e.details ->> 'outcome' is not null or e.details ->> 'returnId' is not null)
                """.formatted(TakenBack.SAID_KEY, TakenBack.GOODS);
    }
}
