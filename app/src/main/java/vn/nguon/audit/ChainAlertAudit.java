package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which alerts about the chain were raised, and what inspectors found. */
@Component
record ChainAlertAudit() implements DerivedState {

    @Override
    public String name() {
        return "alerts about the chain";
    }

    @Override
    public String subject() {
        return "chain-alert:";
    }

    @Override
    public List<String> kinds() {
        return List.of("chain-alert-raised", "chain-alert-taken", "chain-alert-settled");
    }

    @Override
    public String stands() {
        return """
                select chain_alert_id::text as key,
                  jsonb_build_object(
                    'organisation', 'organisation:' || organisation_id,
                    'lot', 'lot:' || lot_id,
                    'rule', rule,
                    'about', about,
                    'evidence', evidence,
                    'takenBy', taken_by,
                    'outcome', outcome,
                    'finding', finding,
                    'settledBy', settled_by) as state,
                  array[settled_at] as times
                from chain_alert
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'organisation', %s,
                    'lot', %s,
                    'rule', made.facts -> 'rule',
                    'about', made.facts -> 'about',
                    'evidence', made.facts -> 'evidence',
                    'takenBy', coalesce(taken.by, settled.by),
                    'outcome', settled.facts -> 'outcome',
                    'finding', coalesce(settled.facts ->> 'finding', ''),
                    'settledBy', settled.by) as state,
                  array[settled.at] as times
                from entry made
                left join (
                  select distinct on (key) key, by from entry where kind = 'chain-alert-taken' order by key, entry_id) taken
                  on taken.key = made.key
                left join entry settled on settled.key = made.key and settled.kind = 'chain-alert-settled'
                where made.kind = 'chain-alert-raised'
                """.formatted(EntryFields.subject("organisation"), EntryFields.subject("lot"));
    }
}
