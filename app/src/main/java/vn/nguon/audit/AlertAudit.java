package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which suspicions were raised, and what inspectors found. */
@Component
record AlertAudit() implements DerivedState {

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public String subject() {
        return "alert:";
    }

    @Override
    public List<String> kinds() {
        return List.of("alert-raised", "alert-taken", "alert-settled");
    }

    @Override
    public String stands() {
        return """
                select alert_id::text as key,
                  jsonb_build_object(
                    'stamp', 'stamp:' || number,
                    'order', 'order:' || order_id,
                    'stamps', stamps,
                    'rule', rule,
                    'evidence', evidence,
                    'raisedAt', raised_at,
                    'takenBy', taken_by,
                    'outcome', outcome,
                    'finding', finding,
                    'found', found,
                    'buyersVi', buyers_vi,
                    'buyersEn', buyers_en,
                    'settledBy', settled_by) as state,
                  array[settled_at] as times
                from alert
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'stamp', %s,
                    'order', %s,
                    'stamps', coalesce(made.facts -> 'stamps', '1'),
                    'rule', made.facts -> 'rule',
                    'evidence', made.facts -> 'evidence',
                    'raisedAt', (made.facts -> 'evidence' -> -1 ->> 'at')::timestamptz,
                    'takenBy', coalesce(taken.by, settled.by),
                    'outcome', settled.facts -> 'outcome',
                    'finding', coalesce(settled.facts ->> 'finding', ''),
                    'found', settled.facts -> 'found',
                    'buyersVi', coalesce(settled.facts ->> 'buyersVi', ''),
                    'buyersEn', coalesce(settled.facts ->> 'buyersEn', ''),
                    'settledBy', settled.by) as state,
                  array[settled.at] as times
                from entry made
                left join (
                  select distinct on (key) key, by from entry where kind = 'alert-taken' order by key, entry_id) taken
                  on taken.key = made.key
                left join entry settled on settled.key = made.key and settled.kind = 'alert-settled'
                where made.kind = 'alert-raised'
                """.formatted(EntryFields.subject("stamp"), EntryFields.subject("order"));
    }
}
