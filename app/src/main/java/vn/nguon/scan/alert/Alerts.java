package vn.nguon.scan.alert;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ColumnReader;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Worklist;

/** The table of alerts. */
@Component
public class Alerts {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Worklist<Alert> worklist;

    Alerts(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
        this.worklist = new Worklist<>(
                database,
                "alert",
                Worklist.Columns.ofStamps(":number between number and number + stamps - 1", "rule", "rule"),
                this::alert);
    }

    Worklist<Alert> worklist() {
        return worklist;
    }

    /** Adds an alert; false if the rule spoke about this stamp before (at presses: and is not settled yet). */
    Mono<Boolean> add(Alert alert) {
        return database.sql("""
                        insert into alert (order_id, number, stamps, rule, alert_id, raised_at, evidence)
                        values (:order, :number, :stamps, :rule, :id, :at, :evidence)
                        on conflict do nothing
                        """)
                .bind("order", alert.order())
                .bind("number", alert.number())
                .bind("stamps", alert.stamps())
                .bind("rule", alert.rule())
                .bind("id", alert.id())
                .bind("at", alert.raisedAt())
                .bind("evidence", Json.of(json.writeValueAsString(AlertEvidence.facts(alert.evidence()))))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The latest alerts about stamps of those orders. */
    Flux<Alert> ofOrders(Collection<Long> orders, int limit) {
        return database.sql("""
                        select * from alert
                        where order_id = any(:orders)
                        order by alert_id desc
                        limit :limit
                        """)
                .bind("orders", orders.toArray(Long[]::new))
                .bind("limit", limit)
                .map(row -> alert(new ColumnReader(row)))
                .all();
    }

    private Alert alert(ColumnReader row) {
        return new Alert(
                row.value("alert_id", UUID.class),
                row.number("order_id"),
                row.number("number"),
                row.number("stamps"),
                row.text("rule"),
                row.value("raised_at", Instant.class),
                AlertEvidence.read(row.value("evidence", Json.class).asString(), json),
                CaseProgress.read(row));
    }
}
