package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which stamps were ordered, approved, issued, with which numbers and under which key. */
@Component
record StampOrderAudit() implements DerivedState {

    @Override
    public String name() {
        return "orders of stamps";
    }

    @Override
    public String subject() {
        return "order:";
    }

    @Override
    public List<String> kinds() {
        return List.of("stamps-ordered", "order-approved", "order-rejected", "stamps-issued");
    }

    @Override
    public String stands() {
        return """
                select id::text as key,
                  jsonb_build_object(
                    'organisation', 'organisation:' || organisation_id,
                    'quantity', quantity,
                    'purpose', purpose,
                    'status', status,
                    'by', requested_by,
                    'decidedBy', decided_by,
                    'reason', reason,
                    'issuedBy', issued_by,
                    'numbers', lower(numbers) || '-' || upper(numbers) - 1,
                    'key', key_version) as state,
                  array[requested_at, decided_at, issued_at] as times
                from stamp_order
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'organisation', (
                      select subject
                      from jsonb_array_elements_text(made.subjects) subject
                      where subject like 'organisation:%' limit 1),
                    'quantity', made.facts -> 'quantity',
                    'purpose', made.facts -> 'purpose',
                    'status', case
                      when issued.key is not null then 'ISSUED'
                      when decided.kind = 'order-approved' then 'APPROVED'
                      when decided.kind = 'order-rejected' then 'REJECTED'
                      else 'REQUESTED' end,
                    'by', made.by,
                    'decidedBy', decided.by,
                    'reason', coalesce(decided.facts ->> 'reason', ''),
                    'issuedBy', issued.by,
                    'numbers', issued.facts ->> 'numbers',
                    'key', issued.facts -> 'key') as state,
                  array[made.at, decided.at, issued.at] as times
                from entry made
                left join entry decided
                  on decided.key = made.key and decided.kind in ('order-approved', 'order-rejected')
                left join entry issued on issued.key = made.key and issued.kind = 'stamps-issued'
                where made.kind = 'stamps-ordered'
                """;
    }
}
