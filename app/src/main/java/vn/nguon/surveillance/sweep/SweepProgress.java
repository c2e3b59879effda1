package vn.nguon.surveillance.sweep;

import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.surveillance.ChainRule;

/** How far each rule has read. */
@Component
class SweepProgress {

    /** What was recorded longer ago when a rule first looks is nobody's news. */
    private static final Duration AT_FIRST = Duration.ofDays(30);

    private final DatabaseClient database;

    SweepProgress(DatabaseClient database) {
        this.database = database;
    }

    /** Until when it read; nothing while another node is at it. The caller's transaction keeps others from it. */
    Mono<Instant> begin(ChainRule rule, Instant now) {
        return database.sql("""
                        select coalesce((select swept_till from chain_sweep where rule = :rule), :atFirst) as swept_till
                        where pg_try_advisory_xact_lock(hashtext('nguon.chain-sweep ' || :rule))
                        """)
                .bind("rule", rule.code())
                .bind("atFirst", now.minus(AT_FIRST))
                .map(row -> new ColumnReader(row).value("swept_till", Instant.class))
                .one();
    }

    Mono<Void> end(ChainRule rule, Instant now) {
        return database.sql("""
                        insert into chain_sweep (rule, swept_till) values (:rule, :now)
                        on conflict (rule) do update set swept_till = greatest(chain_sweep.swept_till, excluded.swept_till)
                        """).bind("rule", rule.code()).bind("now", now).then();
    }
}
