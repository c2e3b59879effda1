package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.ChainRule;
import vn.nguon.trace.delay.RecordingDelays;

/** What an organisation recorded late on a day, once that day is over: so the numbers are those of all of it. */
@Component
record LateRecords(RecordingDelays delays) implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.LATE_RECORDS;
    }

    @Override
    public Duration lookBack() {
        return Duration.ofDays(2);
    }

    @Override
    public String question() {
        return """
                select late.organisation_id, null::uuid as lot_id, late.organisation_id || ' ' || late.on_day as about,
                  %s as evidence
                from %s
                cross join swept
                where late.on_day < (swept.now at time zone 'Asia/Ho_Chi_Minh')::date
                group by late.organisation_id, late.on_day
                """.formatted(
                        all(
                                fact(Kind.RECORDS, "count(*)"),
                                fact(
                                        Kind.LATEST,
                                        "max(late.days)",
                                        "'event:' || (array_agg(late.event_id order by late.days desc))[1]"),
                                fact(Kind.HAPPENED_FROM, "min(late.event_time)"),
                                fact(Kind.HAPPENED_TO, "max(late.event_time)"),
                                fact(Kind.RECORDED_AT, "max(late.recorded_at)")),
                        LateEvents.SINCE);
    }

    @Override
    public Map<String, Object> asked() {
        return LateEvents.asked(delays);
    }
}
