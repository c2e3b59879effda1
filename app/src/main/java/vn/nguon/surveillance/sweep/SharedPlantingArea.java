package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.ChainRule;

/**
 * A planting-area code that places of two organisations bear; told of whoever came with it last, so of each that comes
 * after the first. Places are few, and keep no time at which they were opened: all codes are looked at.
 */
@Component
record SharedPlantingArea() implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.SHARED_PLANTING_AREA;
    }

    @Override
    public String question() {
        return """
                select mine.organisation_id, null::uuid as lot_id, shared.code || ' ' || mine.organisation_id as about,
                  %s as evidence
                from (
                  select upper(planting_area_code) as code, max(id) as latest
                  from place
                  where planting_area_code <> ''
                    and closed_at is null
                  group by 1
                  having min(organisation_id) < max(organisation_id)) shared
                join place mine on mine.id = shared.latest
                join lateral (
                  select other.name, other.organisation_id, organisation.name as of_name
                  from place other
                  join organisation on organisation.id = other.organisation_id
                  where other.planting_area_code <> ''
                    and upper(other.planting_area_code) = shared.code
                    and other.organisation_id <> mine.organisation_id
                    and other.closed_at is null
                  order by other.id
                  limit 1) theirs on true
                """.formatted(all(
                fact(Kind.PLANTING_AREA, "mine.planting_area_code"),
                fact(Kind.PLACE, "mine.name"),
                fact(
                        Kind.ALSO_USED_BY,
                        "theirs.of_name || ': ' || theirs.name",
                        "'organisation:' || theirs.organisation_id")));
    }
}
