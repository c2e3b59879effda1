package vn.nguon.audit.pack;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** How much of what did not arrive is settled: the sum of the settlements. */
@Component
record MovementSettledAudit() implements DerivedState {

    @Override
    public String name() {
        return "settled differences";
    }

    @Override
    public String stands() {
        return """
                select lot_id || ' of movement ' || movement_id as key,
                  jsonb_build_object('settled', trim_scale(settled)::text) as state,
                  array[]::timestamptz[] as times
                from movement
                where settled <> 0
                """;
    }

    @Override
    public String said() {
        return """
                select lot_id || ' of movement ' || movement_id as key,
                  jsonb_build_object('settled', trim_scale(sum(quantity))::text) as state,
                  array[]::timestamptz[] as times
                from movement_settlement
                group by lot_id, movement_id
                having sum(quantity) <> 0
                """;
    }
}
