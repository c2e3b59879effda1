package vn.nguon.bench.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in the tables, a line for each row, read past the platform by whoever owns the server. */
record FoundRows(Connection superuser) {

    private static final String LINES = """
            select 'key ' || key from act_once
            union all
            select 'order ' || id || ' of ' || quantity || ': ' || purpose from stamp_order
            union all
            select 'approval of order ' || id from stamp_order where decided_at is not null
            union all
            select 'issue of order ' || id || ': ' || lower(numbers) || '-' || upper(numbers) - 1
            from stamp_order
            where numbers is not null
            union all
            select 'activation ' || activation_id || ': ' || lower(numbers) || '-' || upper(numbers) - 1 || ' on ' || lot_id
            from activation
            union all
            select 'voiding ' || voiding_id || ': ' || lower(numbers) || '-' || upper(numbers) - 1 || ', ' || reason
            from voiding
            union all
            select 'event ' || event_id from trace_event
            union all
            select 'lot ' || lot_id || ' of ' || trim_scale(quantity) from lot
            union all
            select 'recall ' || recall_id || ' of ' || lot_id || ': ' || contact from recall
            union all
            select 'held ' || lot_id || ' by ' || organisation_id || ': ' || trim_scale(quantity)
            from lot_holding
            where quantity <> 0
            union all
            select 'entry ' || case when subject like 'event:%' then '' else (content::jsonb ->> 'kind') || ' ' end || 'of '
              || subject
            from ledger_entry
            join ledger_subject on entry_id = id
            where content::jsonb ->> 'kind' in ('stamps-ordered', 'order-approved', 'stamps-issued')
                and subject like 'order:%'
              or subject ~ '^(activation|voiding|event|recall):'
            """;

    /** Numbers that two orders have got, as sentences. */
    private static final String ISSUED_TWICE = """
            select 'stamps ' || (one.numbers * other.numbers)::text || ' are issued twice, by orders ' || one.id || ' and '
              || other.id
            from stamp_order one
            join stamp_order other on other.id > one.id and other.numbers && one.numbers
            """;

    List<String> lines() {
        return read(LINES);
    }

    List<String> issuedTwice() {
        return read(ISSUED_TWICE);
    }

    /** What was kept with an act under that key as its answer, if that was committed. */
    Optional<String> answerUnder(String key) {
        try (PreparedStatement asked =
                superuser.prepareStatement("select coalesce(answer, 'null') from act_once where key = ?")) {
            asked.setString(1, key);
            return column(asked.executeQuery()).stream().findFirst();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> read(String sql) {
        try (PreparedStatement asked = superuser.prepareStatement(sql)) {
            return column(asked.executeQuery());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> column(ResultSet rows) throws SQLException {
        List<String> column = new ArrayList<>();
        while (rows.next()) {
            column.add(rows.getString(1));
        }
        return column;
    }
}
