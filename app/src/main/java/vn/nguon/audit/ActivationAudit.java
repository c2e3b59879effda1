package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which stamps were put on which lot, when and by whom, and what was withdrawn. */
@Component
record ActivationAudit() implements DerivedState {

    @Override
    public String name() {
        return "activations";
    }

    @Override
    public String subject() {
        return "activation:";
    }

    @Override
    public List<String> kinds() {
        return List.of("stamps-activated", "activation-withdrawn");
    }

    @Override
    public String stands() {
        return """
                select activation_id::text as key,
                  jsonb_build_object(
                    'numbers', range_agg(numbers)::text,
                    'organisation', 'organisation:' || organisation_id,
                    'lot', lot_id,
                    'place', coalesce(place_id::text, ''),
                    'at', activated_at,
                    'by', recorded_by,
                    'withdrawnBy', withdrawn_by,
                    'withdrawReason', withdraw_reason) as state,
                  array[recorded_at, withdrawn_at] as times
                from activation
                group by activation_id, organisation_id, lot_id, place_id, activated_at, recorded_by, recorded_at,
                  withdrawn_by, withdraw_reason, withdrawn_at
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'numbers', %s,
                    'organisation', %s,
                    'lot', made.facts -> 'lot',
                    'place', made.facts -> 'place',
                    'at', (made.facts ->> 'at')::timestamptz,
                    'by', made.by,
                    'withdrawnBy', withdrawn.by,
                    'withdrawReason', coalesce(withdrawn.facts ->> 'reason', '')) as state,
                  array[made.at, withdrawn.at] as times
                from entry made
                left join entry withdrawn on withdrawn.key = made.key and withdrawn.kind = 'activation-withdrawn'
                where made.kind = 'stamps-activated'
                """.formatted(EntryFields.NUMBERS, EntryFields.subject("organisation"));
    }
}
