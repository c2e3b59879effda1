package vn.nguon.surveillance.sweep;

import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.background.RepeatedWork;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.OrganisationId;
import vn.nguon.surveillance.AlertFact;
import vn.nguon.surveillance.AlertThresholds;
import vn.nguon.surveillance.ChainAlert;
import vn.nguon.surveillance.RaisingChainAlerts;
import vn.nguon.trace.LotId;

/** Asks each rule in its turn what was recorded since the last time that inspectors should look at. */
@Component
@EnableConfigurationProperties(AlertThresholds.class)
class SweepingChain implements RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingChain.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    /** So many of one rule at one time; the rest come the next time. */
    private static final int MOST = 500;

    private static final TypeReference<List<AlertFact>> FACTS = new TypeReference<>() {};

    private final List<ChainSweep> rules;
    private final SweepProgress progress;
    private final RaisingChainAlerts raising;
    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final JsonMapper json;
    private final Clock clock;

    SweepingChain(
            List<ChainSweep> rules,
            SweepProgress progress,
            RaisingChainAlerts raising,
            DatabaseClient database,
            UnitOfWork unitOfWork,
            JsonMapper json,
            Clock clock) {
        this.rules = rules;
        this.progress = progress;
        this.raising = raising;
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "look through the chain";
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return Mono.defer(() -> sweep(clock.instant()));
    }

    /** Does it once, as if it were then; a rule that fails keeps no other from its turn. */
    Mono<Void> sweep(Instant then) {
        Instant now = then.truncatedTo(ChronoUnit.MICROS);
        return Flux.fromIterable(rules)
                .concatMap(rule -> unitOfWork.inOneTransaction(sweep(rule, now)).onErrorResume(failure -> {
                    LOG.warn("Rule {} could not look: {}", rule.rule().code(), failure.toString());
                    return Mono.empty();
                }))
                .then();
    }

    private Mono<Boolean> sweep(ChainSweep rule, Instant now) {
        return progress.begin(rule.rule(), now)
                .flatMap(till -> found(rule, till.minus(rule.lookBack()), now)
                        .concatMap(raising::raise)
                        .count())
                .flatMap(
                        found -> (found < MOST ? progress.end(rule.rule(), now) : Mono.<Void>empty()).thenReturn(true));
    }

    private Flux<ChainAlert> found(ChainSweep rule, Instant since, Instant now) {
        DatabaseClient.GenericExecuteSpec question = database.sql("""
                        with swept as not materialized (
                          select :now::timestamptz as now, :since::timestamptz as since, :sinceId::uuid as since_id)
                        select found.organisation_id, found.lot_id, found.about, found.evidence
                        from (
                        %s
                        ) found
                        where not exists (
                          select from chain_alert known where known.rule = :rule and known.about = found.about)
                        limit :most
                        """.formatted(rule.question()))
                .bind("now", now)
                .bind("since", since)
                .bind("sinceId", new UUID(since.toEpochMilli() << 16, 0))
                .bind("rule", rule.rule().code())
                .bind("most", MOST);
        for (var asked : rule.asked().entrySet()) {
            question = question.bind(asked.getKey(), asked.getValue());
        }
        return question.map(row -> alert(rule, new ColumnReader(row), now))
                .all()
                .collectList()
                .flatMapIterable(all -> all);
    }

    private ChainAlert alert(ChainSweep rule, ColumnReader row, Instant now) {
        UUID lot = row.maybe("lot_id", UUID.class);
        return ChainAlert.raised(
                rule.rule(),
                new OrganisationId(row.number("organisation_id")),
                lot == null ? null : new LotId(lot),
                row.text("about"),
                now,
                json.readValue(row.value("evidence", Json.class).asString(), FACTS));
    }
}
