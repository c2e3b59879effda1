package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which stamps were taken out of use, and why. */
@Component
record VoidingAudit() implements DerivedState {

    @Override
    public String name() {
        return "voidings";
    }

    @Override
    public String subject() {
        return "voiding:";
    }

    @Override
    public List<String> kinds() {
        return List.of("stamps-voided");
    }

    @Override
    public String stands() {
        return """
                select voiding_id::text as key,
                  jsonb_build_object(
                    'numbers', range_agg(numbers)::text,
                    'cause', cause,
                    'reason', reason,
                    'by', voided_by) as state,
                  array[voided_at] as times
                from voiding
                group by voiding_id, cause, reason, voided_by, voided_at
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'numbers', %s,
                    'cause', made.facts -> 'cause',
                    'reason', made.facts -> 'reason',
                    'by', made.by) as state,
                  array[made.at] as times
                from entry made
                where made.kind = 'stamps-voided'
                """.formatted(EntryFields.NUMBERS);
    }
}
