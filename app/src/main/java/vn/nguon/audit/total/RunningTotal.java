package vn.nguon.audit.total;

import vn.nguon.ledger.state.DerivedState;

/**
 * What is kept as a total, held against the sum of the changes that made it; nothing is changed by none.
 *
 * @param kept    the table of totals, and {@code total} its column
 * @param changes the table of changes, and {@code change} its column
 * @param of      what it is a total of besides the lot: a column of both tables, and {@code called} the words before it
 * @param member  what the total is called where it does not fit
 */
record RunningTotal(
        String name, String kept, String total, String changes, String change, String of, String called, String member)
        implements DerivedState {

    @Override
    public String stands() {
        return select(total) + "from %s\nwhere %s <> 0\n".formatted(kept, total);
    }

    @Override
    public String said() {
        String sum = "sum(%s)".formatted(change);
        return select(sum) + "from %s\ngroup by lot_id, %s\nhaving %s <> 0\n".formatted(changes, of, sum);
    }

    private String select(String amount) {
        return """
                select lot_id || ' %s ' || %s as key,
                  jsonb_build_object('%s', trim_scale(%s)::text) as state,
                  array[]::timestamptz[] as times
                """.formatted(called, of, member, amount);
    }
}
