package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which lots were called back, with which words, and which recalls ended. */
@Component
record RecallAudit() implements DerivedState {

    @Override
    public String name() {
        return "recalls";
    }

    @Override
    public String subject() {
        return "recall:";
    }

    @Override
    public List<String> kinds() {
        return List.of("lot-recalled", "recall-closed");
    }

    @Override
    public String stands() {
        return """
                select recall_id::text as key,
                  jsonb_build_object(
                    'lot', 'lot:' || lot_id,
                    'organisation', 'organisation:' || opened_for,
                    'noticeVi', notice_vi,
                    'noticeEn', notice_en,
                    'contact', contact,
                    'byAuthority', by_authority,
                    'by', opened_by,
                    'closedBy', closed_by,
                    'closingReason', closing_reason) as state,
                  array[opened_at, closed_at] as times
                from recall
                """;
    }

    @Override
    public String said() {
        return """
                select made.key,
                  jsonb_build_object(
                    'lot', %s,
                    'organisation', %s,
                    'noticeVi', made.facts -> 'noticeVi',
                    'noticeEn', made.facts -> 'noticeEn',
                    'contact', made.facts -> 'contact',
                    'byAuthority', made.facts -> 'byAuthority',
                    'by', made.by,
                    'closedBy', closed.by,
                    'closingReason', coalesce(closed.facts ->> 'reason', '')) as state,
                  array[made.at, closed.at] as times
                from entry made
                left join entry closed on closed.key = made.key and closed.kind = 'recall-closed'
                where made.kind = 'lot-recalled'
                """.formatted(EntryFields.subject("lot"), EntryFields.subject("organisation"));
    }
}
