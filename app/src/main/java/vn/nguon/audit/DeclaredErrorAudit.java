package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which events were declared wrong. */
@Component
record DeclaredErrorAudit() implements DerivedState {

    @Override
    public String name() {
        return "events declared wrong";
    }

    @Override
    public String subject() {
        return "event:";
    }

    @Override
    public List<String> kinds() {
        return List.of("event-declared-wrong");
    }

    @Override
    public String stands() {
        return """
                select event_id::text as key,
                  jsonb_build_object('reason', reason, 'explanation', explanation, 'by', declared_by) as state,
                  array[declared_at] as times
                from event_error
                """;
    }

    @Override
    public String said() {
        return """
                select key,
                  jsonb_build_object(
                    'reason', facts -> 'reason', 'explanation', facts -> 'explanation', 'by', by) as state,
                  array[at] as times
                from entry
                where kind = 'event-declared-wrong'
                """;
    }
}
