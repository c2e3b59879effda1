package vn.nguon.metrics;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;
import vn.nguon.database.UnitOfWork;

/** Adds what happened to the sums, every few seconds and on one node at a time: those who act never wait for it. */
@Component
public class SummingMetrics implements RepeatedWork {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 20_000;

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final MissingStageCheck missingStageCheck;

    SummingMetrics(DatabaseClient database, UnitOfWork unitOfWork, MissingStageCheck missingStageCheck) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.missingStageCheck = missingStageCheck;
    }

    @Override
    public String purpose() {
        return "sum up";
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return missingStageCheck.examine().then(sum());
    }

    /** Adds all that happened until now; how many changes that was. */
    public Mono<Long> sum() {
        return unitOfWork
                .inOneTransaction(isAlone().filter(alone -> alone).flatMap(alone -> add()))
                .repeat()
                .takeUntil(added -> added < AT_ONCE)
                .reduce(0L, Long::sum);
    }

    private Mono<Boolean> isAlone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('nguon.figures')) as alone")
                .map(row -> Boolean.TRUE.equals(row.get("alone", Boolean.class)))
                .one();
    }

    private Mono<Long> add() {
        return database.sql("""
                        with taken as (
                          delete from figure_change
                          where ctid = any(array(select ctid from figure_change limit :most))
                          returning *),
                        added as (
                          insert into figure as before (organisation_id, kind, day, detail, product_id, unit, amount)
                          select organisation_id, kind, day, detail, product_id, unit, sum(amount)
                          from (
                            select organisation_id, kind, day, detail, product_id, unit, amount
                            from taken
                            union all
                            select 0, kind, day, detail, 0, unit, amount
                            from taken) each
                          group by organisation_id, kind, day, detail, product_id, unit
                          on conflict (organisation_id, kind, day, detail, product_id, unit) do update
                          set amount = before.amount + excluded.amount)
                        select count(*) as changes
                        from taken
                        """)
                .bind("most", AT_ONCE)
                .map(row -> {
                    Long changes = row.get("changes", Long.class);
                    return changes == null ? 0 : changes;
                })
                .one();
    }
}
