package vn.nguon.audit.pack;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** What inspectors found of complaints, and in which words buyers are told. */
@Component
record ComplaintFindingAudit() implements DerivedState {

    @Override
    public String name() {
        return "findings of complaints";
    }

    @Override
    public String subject() {
        return "doubt:";
    }

    @Override
    public List<String> kinds() {
        return List.of("doubt-settled");
    }

    @Override
    public String stands() {
        return """
                select doubt_id::text as key,
                  jsonb_build_object(
                    'outcome', outcome,
                    'finding', finding,
                    'found', found,
                    'buyersVi', buyers_vi,
                    'buyersEn', buyers_en,
                    'settledBy', settled_by) as state,
                  array[settled_at] as times
                from doubt
                where status = 'SETTLED'
                """;
    }

    @Override
    public String said() {
        return """
                select key,
                  jsonb_build_object(
                    'outcome', facts -> 'outcome',
                    'finding', facts -> 'finding',
                    'found', facts -> 'found',
                    'buyersVi', coalesce(facts ->> 'buyersVi', ''),
                    'buyersEn', coalesce(facts ->> 'buyersEn', ''),
                    'settledBy', by) as state,
                  array[at] as times
                from entry
                where kind = 'doubt-settled'
                """;
    }
}
