package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.AlertThresholds;
import vn.nguon.surveillance.ChainRule;

/**
 * A crop that gave more, a hectare or a head, than anything gives, than twice what its product's plan says is usual, or
 * many times what the same kind gave elsewhere; and an animal of more meat than any.
 */
@Component
record HarvestBeyondCeiling(AlertThresholds thresholds) implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.HARVEST_BEYOND_CEILING;
    }

    @Override
    public String question() {
        return """
                select crop.organisation_id, crop.lot_id, crop.lot_id::text as about, %1$s as evidence
                from (
                  select distinct link.other_lot_id as lot_id
                  from swept
                  join trace_event event on event.event_id > swept.since_id and event.stage = 'HARVEST'
                  join event_goods goods on goods.event_id = event.event_id
                  join lot_link link
                    on link.lot_id = goods.lot_id and link.direction = 'BACK' and link.event_id = event.event_id) fresh
                join crop_yield crop on crop.lot_id = fresh.lot_id
                cross join lateral (
                  select crop.kilograms / coalesce(crop.heads, crop.hectares) as each,
                    case when crop.heads is null then :mostOfAHectare::numeric else :mostOfAHead::numeric end as most) gave
                left join lateral (
                  select percentile_cont(0.5) within group (
                      order by other.kilograms / coalesce(other.heads, other.hectares))::numeric * :times as most
                  from (
                    select *
                    from crop_yield
                    where kind = crop.kind
                      and lot_id <> crop.lot_id
                      and kilograms > 0
                      and (heads is null) = (crop.heads is null)
                      and coalesce(heads, hectares) > 0
                    limit 200) other
                  having count(*) >= :peers) others on true
                left join lateral (
                  select min((step ->> case when crop.heads is null then 'kilogramsAHectare' else 'kilogramsAHead' end)
                    ::numeric) * 2 as most
                  from lot_link link
                  join lot made on made.lot_id = link.other_lot_id
                    and made.stage = 'HARVEST'
                    and made.withdrawn_at is null
                  join product on product.id = made.product_id
                  cross join jsonb_array_elements(product.stage_plan -> 'stages') step
                  where link.lot_id = crop.lot_id
                    and link.direction = 'AHEAD'
                    and step ->> 'stage' = 'HARVEST') planned on true
                cross join lateral (select least(gave.most, others.most, planned.most) as most) ceiling
                where gave.each > ceiling.most
                union all
                select taken.organisation_id, taken.lot_id, taken.event_id::text, %2$s
                from (
                  select event.event_id, event.organisation_id, (array_agg(goods.lot_id) filter (where made))[1] as lot_id,
                    sum(goods.quantity) filter (where not made and goods.unit = 'H87') as heads,
                    sum(goods.quantity * case goods.unit when 'TNE' then 1000 when 'GRM' then 0.001 else 1 end)
                      filter (where made and goods.unit in ('KGM', 'TNE', 'GRM')) as kilograms
                  from swept
                  join trace_event event on event.event_id > swept.since_id and event.stage = 'SLAUGHTER'
                  join event_goods goods on goods.event_id = event.event_id and goods.role in ('INPUT', 'OUTPUT')
                  cross join lateral (select goods.role = 'OUTPUT' as made) side
                  where not exists (select from event_error wrong where wrong.event_id = event.event_id)
                  group by event.event_id, event.organisation_id) taken
                where taken.kilograms > taken.heads * :mostOfAHead::numeric
                """.formatted(
                all(
                        fact(Kind.CROP, "crop.code || ' · ' || crop.name", "'lot:' || crop.lot_id"),
                        fact(Kind.HARVESTED, "trim_scale(round(crop.kilograms, 3))"),
                        fact(Kind.HECTARES, "trim_scale(round(crop.hectares, 4))"),
                        fact(Kind.HEADS, "trim_scale(crop.heads)"),
                        fact(Kind.YIELD, "round(gave.each)"),
                        fact(Kind.CEILING, "round(ceiling.most)")),
                all(
                        fact(Kind.HARVESTED, "trim_scale(round(taken.kilograms, 3))", "'event:' || taken.event_id"),
                        fact(Kind.HEADS, "trim_scale(taken.heads)"),
                        fact(Kind.YIELD, "round(taken.kilograms / taken.heads)"),
                        fact(Kind.CEILING, ":mostOfAHead::numeric")));
    }

    @Override
    public Map<String, Object> asked() {
        return Map.of(
                "mostOfAHectare", thresholds.kilogramsAHectare(),
                "mostOfAHead", thresholds.kilogramsAHead(),
                "times", thresholds.timesTheMedian(),
                "peers", thresholds.peers());
    }
}
