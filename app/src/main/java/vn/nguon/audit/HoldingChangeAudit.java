package vn.nguon.audit;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/**
 * What events changed in somebody's hands: what they used, gave, sold, made or got, as they tell it; and all of it
 * taken back where one was declared wrong. Of what arrived perhaps only a part was the receiver's own.
 */
@Component
record HoldingChangeAudit() implements DerivedState {

    @Override
    public String name() {
        return "changes of holdings";
    }

    @Override
    public String stands() {
        return """
                select
                  c.lot_id || ' by event ' || c.event_id || case when reversal then ', taken back' else '' end as key,
                  jsonb_build_object(
                    'quantity', trim_scale(case
                      when biz_step = 'receiving' and abs(change) <= quantity then sign(change) * quantity
                      else change end)::text,
                    'organisation', c.organisation_id) as state,
                  array[c.event_time] as times
                from holding_change c
                left join trace_event e on e.event_id = c.event_id
                left join event_goods g on g.event_id = c.event_id and g.lot_id = c.lot_id
                """;
    }

    @Override
    public String said() {
        return """
                select
                  g.lot_id || ' by event ' || g.event_id || case when taken.back then ', taken back' else '' end as key,
                  jsonb_build_object(
                    'quantity', trim_scale(case when taken.back then -part.change else part.change end)::text,
                    'organisation', e.organisation_id) as state,
                  array[e.event_time] as times
                from event_goods g
                join trace_event e on e.event_id = g.event_id
                cross join lateral (
                  select case
                    when role = 'INPUT'
                      or biz_step in ('shipping', 'retail_selling', 'destroying', 'cycle_counting') then -quantity
                    when role = 'OUTPUT' or action = 'ADD' or biz_step in ('receiving', 'void_shipping') then quantity
                    end as change) part
                cross join lateral (
                  select false as back
                  union all
                  select true from event_error where event_error.event_id = g.event_id) taken
                where part.change is not null
                  and role <> 'CHILD'
                  and (biz_step <> 'receiving' or exists (
                    select from holding_change c where c.lot_id = g.lot_id and c.event_id = g.event_id))
                """;
    }
}
