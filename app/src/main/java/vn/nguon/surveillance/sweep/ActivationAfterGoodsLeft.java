package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.ChainRule;

/** More stamps put on a lot at once than there were packs of it in the hands of whoever did it. */
@Component
record ActivationAfterGoodsLeft() implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.ACTIVATION_AFTER_GOODS_LEFT;
    }

    @Override
    public String question() {
        return """
                select put.organisation_id, put.lot_id, put.activation_id::text as about, %s as evidence
                from (
                  select activation_id, organisation_id, lot_id, min(activated_at) as activated_at,
                    sum(upper(numbers) - lower(numbers)) as stamps
                  from swept
                  join activation on activation_id > swept.since_id and withdrawn_at is null
                  group by activation_id, organisation_id, lot_id) put
                join lot on lot.lot_id = put.lot_id
                cross join lateral held_at(put.lot_id, put.organisation_id, put.activated_at) held
                where held.at_the_time < put.stamps
                """.formatted(all(
                fact(Kind.GOODS, "lot.code || ' · ' || lot.name", "'lot:' || lot.lot_id"),
                fact(Kind.STAMPS, "put.stamps", "'activation:' || put.activation_id"),
                fact(Kind.IN_HAND, "trim_scale(held.at_the_time)"),
                fact(Kind.TRIED_AT, "put.activated_at")));
    }
}
