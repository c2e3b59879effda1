package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.AlertThresholds;
import vn.nguon.surveillance.ChainRule;
import vn.nguon.trace.delay.RecordingDelays;

/** Many late records of one organisation within an hour, of what is said to have happened over a season. */
@Component
record SeasonInAnHour(RecordingDelays delays, AlertThresholds thresholds) implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.SEASON_IN_AN_HOUR;
    }

    @Override
    public Duration lookBack() {
        return Duration.ofMinutes(70);
    }

    @Override
    public String question() {
        return """
                select distinct on (typed.organisation_id, typed.on_day) typed.organisation_id, null::uuid as lot_id,
                  typed.organisation_id || ' ' || typed.on_day as about, %s as evidence
                from (
                  select late.organisation_id, late.on_day, late.recorded_at, count(*) over hour as records,
                    min(late.event_time) over hour as first_time, max(late.event_time) over hour as last_time,
                    first_value(late.event_id) over hour as first_event
                  from %s
                  window hour as (
                    partition by late.organisation_id
                    order by late.recorded_at
                    range between interval '1 hour' preceding and current row)) typed
                where typed.records >= :seasonRecords
                  and typed.last_time - typed.first_time >= make_interval(days => :seasonDays)
                order by typed.organisation_id, typed.on_day, typed.records desc
                """.formatted(
                        all(
                                fact(Kind.RECORDS, "typed.records", "'event:' || typed.first_event"),
                                fact(Kind.HAPPENED_FROM, "typed.first_time"),
                                fact(Kind.HAPPENED_TO, "typed.last_time"),
                                fact(Kind.RECORDED_AT, "typed.recorded_at")),
                        LateEvents.SINCE);
    }

    @Override
    public Map<String, Object> asked() {
        Map<String, Object> asked = new HashMap<>(LateEvents.asked(delays));
        asked.put("seasonRecords", thresholds.seasonRecords());
        asked.put("seasonDays", thresholds.seasonDays());
        return asked;
    }
}
