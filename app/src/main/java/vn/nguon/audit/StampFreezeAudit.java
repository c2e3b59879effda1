package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which stamps are held, and which were let go. */
@Component
record StampFreezeAudit() implements DerivedState {

    @Override
    public String name() {
        return "freezes of stamps";
    }

    @Override
    public String subject() {
        return "stamp-freeze:";
    }

    @Override
    public List<String> kinds() {
        return List.of("stamps-frozen", "stamps-released");
    }

    @Override
    public String stands() {
        return """
                select freeze_id::text as key,
                  jsonb_build_object(
                    'numbers', range_agg(numbers)::text,
                    'reason', reason,
                    'by', frozen_by,
                    'releasedBy', released_by,
                    'releaseReason', release_reason) as state,
                  array[frozen_at, released_at] as times
                from stamp_freeze
                group by freeze_id, reason, frozen_by, frozen_at, released_by, release_reason, released_at
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'numbers', %s,
                    'reason', made.facts -> 'reason',
                    'by', made.by,
                    'releasedBy', released.by,
                    'releaseReason', coalesce(released.facts ->> 'reason', '')) as state,
                  array[made.at, released.at] as times
                from entry made
                left join entry released on released.key = made.key and released.kind = 'stamps-released'
                where made.kind = 'stamps-frozen'
                """.formatted(EntryFields.NUMBERS);
    }
}
