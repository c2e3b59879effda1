package vn.nguon.audit;

import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** How many stamps in use a lot bears. */
@Component
record StampedLotAudit() implements DerivedState {

    @Override
    public String name() {
        return "stamped lots";
    }

    @Override
    public String stands() {
        return """
                select lot_id::text as key,
                  jsonb_build_object('stamps', stamps_activated) as state,
                  array[]::timestamptz[] as times
                from lot
                where stamps_activated <> 0
                """;
    }

    @Override
    public String said() {
        return """
                select lot_id::text as key,
                  jsonb_build_object('stamps', sum(upper(part) - lower(part))::bigint) as state,
                  array[]::timestamptz[] as times
                from (
                  select lot_id, unnest(range_agg(activation.numbers) - coalesce(voided.numbers, '{}')) as part
                  from activation
                  left join (
                    select order_id, range_agg(numbers) as numbers
                    from voiding
                    group by order_id) voided using (order_id)
                  where withdrawn_at is null
                  group by lot_id, order_id, voided.numbers) live
                group by lot_id
                """;
    }
}
