package vn.nguon.surveillance;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Worklist;
import vn.nguon.trace.LotId;

/** All alerts about the chain. */
@Component
class ChainAlerts {

    private static final TypeReference<List<AlertFact>> FACTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Worklist<ChainAlert> worklist;

    ChainAlerts(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
        this.worklist = new Worklist<>(
                database,
                "chain_alert",
                new Worklist.Columns(
                        "false", "rule, " + ChainRule.wordsOf("rule"), "chain_alert.organisation_id", "rule"),
                this::alert);
    }

    Worklist<ChainAlert> worklist() {
        return worklist;
    }

    /** Adds an alert; false if the rule spoke of that before. */
    Mono<Boolean> add(ChainAlert alert) {
        return database.sql("""
                        insert into chain_alert (chain_alert_id, rule, organisation_id, lot_id, about, raised_at, evidence)
                        values (:id, :rule, :organisation, :lot, :about, :at, :evidence)
                        on conflict do nothing
                        """)
                .bind("id", alert.id())
                .bind("rule", alert.rule().code())
                .bind("organisation", alert.organisation().value())
                .bind(
                        "lot",
                        alert.lot() == null
                                ? Parameters.in(UUID.class)
                                : Parameters.in(alert.lot().value()))
                .bind("about", alert.about())
                .bind("at", alert.raisedAt())
                .bind("evidence", Json.of(json.writeValueAsString(alert.evidence())))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private ChainAlert alert(ColumnReader row) {
        UUID lot = row.maybe("lot_id", UUID.class);
        return new ChainAlert(
                row.value("chain_alert_id", UUID.class),
                ChainRule.of(row.text("rule")),
                new OrganisationId(row.number("organisation_id")),
                row.text("owner_name"),
                lot == null ? null : new LotId(lot),
                row.text("about"),
                row.value("raised_at", Instant.class),
                json.readValue(row.value("evidence", Json.class).asString(), FACTS),
                CaseProgress.read(row));
    }
}
