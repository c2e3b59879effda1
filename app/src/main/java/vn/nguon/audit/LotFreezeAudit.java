package vn.nguon.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguon.ledger.state.DerivedState;

/** Which lots are held now. */
@Component
record LotFreezeAudit() implements DerivedState {

    @Override
    public String name() {
        return "held lots";
    }

    @Override
    public String subject() {
        return "lot:";
    }

    @Override
    public List<String> kinds() {
        return List.of("lot-frozen", "lot-released");
    }

    @Override
    public String stands() {
        return """
                select lot_id::text as key,
                  jsonb_build_object('by', frozen_by, 'reason', frozen_reason) as state,
                  array[frozen_at] as times
                from lot
                where frozen_at is not null
                """;
    }

    @Override
    public String said() {
        return """
                select key,
                  jsonb_build_object('by', by, 'reason', facts -> 'reason') as state,
                  array[at] as times
                from (
                  select distinct on (key) *
                  from entry
                  where kind in ('lot-frozen', 'lot-released')
                  order by key, entry_id desc) last
                where kind = 'lot-frozen'
                """;
    }
}
