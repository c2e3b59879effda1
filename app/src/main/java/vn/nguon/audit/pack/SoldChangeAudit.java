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
                select %s,
                  jsonb_build_object('quantity', trim_scale(change)::text, 'organisation', organisation_id) as state,
                  array[event_time] as times
                from sold_change
                """.formatted(TakenBack.STANDING_KEY);
    }

    @Override
    public String said() {
        return """
                select %s,
                  jsonb_build_object(
                    'quantity', trim_scale(
                      case when (e.biz_step = 'receiving') = taken.back then goods.quantity else -goods.quantity end)::text,
                    'organisation', e.organisation_id) as state,
                  array[e.event_time] as times
                from %s
                where e.biz_step = 'retail_selling'
                   or (e.stage = 'RETAIL' and e.biz_step = 'receiving')
                """.formatted(TakenBack.SAID_KEY, TakenBack.GOODS);
    }
}
