package vn.nguon.audit;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** What happened to which goods, how much of them, when. */
@Component
record EventAudit() implements DerivedState {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String subject() {
        return "event:";
    }

    @Override
    public String stands() {
        return """
                select event_id::text as key,
                  jsonb_build_object('stage', stage, 'time', event_time, 'details', details, 'corrects', corrects,
                    'evidence', jsonb_build_array(photos, documents), 'goods', (
                    select jsonb_agg(
                      jsonb_build_object(
                        'lot', lot_id, 'role', role, 'quantity', trim_scale(quantity)::text, 'unit', unit)
                      order by lot_id, role)
                    from event_goods
                    where event_goods.event_id = trace_event.event_id)) as state,
                  array[recorded_at] as times
                from trace_event
                """;
    }

    @Override
    public String said() {
        return """
                select key,
                  jsonb_build_object('stage', facts -> 'stage', 'time', (facts ->> 'time')::timestamptz,
                    'details', facts -> 'details', 'corrects', facts ->> 'corrects',
                    'evidence', facts -> 'evidence', 'goods', (
                    select jsonb_agg(
                      jsonb_build_object('lot', part ->> 'lot', 'role', part ->> 'role',
                        'quantity', trim_scale((part ->> 'quantity')::numeric)::text, 'unit', part ->> 'unit')
                      order by (part ->> 'lot')::uuid, part ->> 'role')
                    from jsonb_array_elements(facts -> 'goods') part)) as state,
                  array[at] as times
                from entry
                where facts -> 'goods' is not null
                """;
    }
}
