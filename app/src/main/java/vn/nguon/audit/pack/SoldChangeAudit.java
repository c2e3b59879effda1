package vn.nguon.audit.pack;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** What was sold to people outside and what they brought back, as the events tell it. */
@Component
record SoldChangeAudit() implements DerivedState {

    @Override
    public String name() {
        return "changes of what was sold";
    }

    @Override
    public String stands() {
        return """
                select lot_id || ' by event ' || event_id || case when reversal then ', taken back' else '' end as key,
                  jsonb_build_object('quantity', trim_scale(change)::text, 'organisation', organisation_id) as state,
                  array[event_time] as times
                from sold_change
                """;
    }

    @Override
    public String said() {
        return """
                select
                  goods.lot_id || ' by event ' || e.event_id || case when taken.back then ', taken back' else '' end as key,
                  jsonb_build_object(
                    'quantity', trim_scale(
                      case when (e.biz_step = 'receiving') = taken.back then goods.quantity else -goods.quantity end)::text,
                    'organisation', e.organisation_id) as state,
                  array[e.event_time] as times
                from trace_event e
                join event_goods goods on goods.event_id = e.event_id and goods.quantity is not null
                cross join lateral (
                  select false as back
                  union all
                  select true from event_error where event_error.event_id = e.event_id) taken
                where e.biz_step = 'retail_selling'
                   or (e.stage = 'RETAIL' and e.biz_step = 'receiving')
                """;
    }
}
