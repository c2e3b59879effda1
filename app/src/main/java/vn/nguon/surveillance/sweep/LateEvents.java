package vn.nguon.surveillance.sweep;

import java.util.Arrays;
import java.util.Map;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.delay.RecordingDelays;

/** The late records since the last time, for questions: what {@link RecordingDelays} says in SQL. */
final class LateEvents {

    /** A row for each, as {@code late}; those declared wrong since are none. */
    static final String SINCE = """
            (
              select event.event_id, event.organisation_id, event.event_time, event.recorded_at,
                (event.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day,
                (event.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date
                  - (event.event_time at time zone 'Asia/Ho_Chi_Minh')::date as days
              from swept
              join trace_event event on event.event_id > swept.since_id
              join unnest(:stages::text[], :allowed::text[]) as delay (stage, allowed) on delay.stage = event.stage
              where event.recorded_at > event.event_time + delay.allowed::interval
                and not exists (select from event_error wrong where wrong.event_id = event.event_id)) late
            """;

    private LateEvents() {}

    static Map<String, Object> asked(RecordingDelays delays) {
        return Map.of(
                "stages", Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new),
                "allowed",
                        Arrays.stream(Stage.values())
                                .map(stage -> delays.allowed(stage).toString())
                                .toArray(String[]::new));
    }
}
