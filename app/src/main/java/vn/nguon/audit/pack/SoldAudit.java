package vn.nguon.audit.pack;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** How much somebody sold and did not take back: the sum of its changes. */
@Component
record SoldAudit() implements DerivedState {

    @Override
    public String name() {
        return "sold goods";
    }

    @Override
    public String stands() {
        return """
                select lot_id || ' by organisation ' || organisation_id as key,
                  jsonb_build_object('quantity', trim_scale(quantity)::text) as state,
                  array[]::timestamptz[] as times
                from lot_sold
                where quantity <> 0
                """;
    }

    @Override
    public String said() {
        return """
                select lot_id || ' by organisation ' || organisation_id as key,
                  jsonb_build_object('quantity', trim_scale(sum(change))::text) as state,
                  array[]::timestamptz[] as times
                from sold_change
                group by lot_id, organisation_id
                having sum(change) <> 0
                """;
    }
}
