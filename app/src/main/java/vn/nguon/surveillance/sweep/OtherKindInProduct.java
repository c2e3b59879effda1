package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.ChainRule;

/** Goods that are not known to be of a product's kind went into it, for a reason that somebody gave. */
@Component
record OtherKindInProduct() implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.GOODS_OF_ANOTHER_KIND;
    }

    @Override
    public String question() {
        return """
                select event.organisation_id, made.lot_id, event.event_id::text as about, %s as evidence
                from swept
                join trace_event event on event.event_id > swept.since_id and event.kind = 'TransformationEvent'
                join lateral (
                  select lot.lot_id, lot.product_id, lot.code || ' · ' || lot.name as told
                  from event_goods goods
                  join lot on lot.lot_id = goods.lot_id
                  where goods.event_id = event.event_id
                    and goods.role = 'OUTPUT'
                    and lot.product_id is not null
                  order by lot.lot_id
                  limit 1) made on true
                where event.details ->> 'kindReason' is not null
                  and not exists (select from event_error wrong where wrong.event_id = event.event_id)
                """.formatted(all(
                fact(Kind.BECAME, "made.told", "'product:' || made.product_id"),
                fact(Kind.OTHER_GOODS, "event.details ->> 'otherGoods'"),
                fact(Kind.REASON, "event.details ->> 'kindReason'", "'event:' || event.event_id")));
    }
}
