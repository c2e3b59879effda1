package vn.nguon.audit;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Who holds how much of which lot: the sum of what events changed, and nothing is changed by none. */
@Component
record HoldingAudit() implements DerivedState {

    @Override
    public String name() {
        return "holdings";
    }

    @Override
    public String stands() {
        return """
                select lot_id || ' of organisation ' || organisation_id as key,
                  jsonb_build_object('quantity', trim_scale(quantity)::text) as state,
                  array[]::timestamptz[] as times
                from lot_holding
                where quantity <> 0
                """;
    }

    @Override
    public String said() {
        return """
                select lot_id || ' of organisation ' || organisation_id as key,
                  jsonb_build_object('quantity', trim_scale(sum(change))::text) as state,
                  array[]::timestamptz[] as times
                from holding_change
                group by lot_id, organisation_id
                having sum(change) <> 0
                """;
    }
}
