package vn.nguon.metrics;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;

/** Adds what happened to the sums, every few seconds and on one node at a time: those who act never wait for it. */
@Component
public class SummingMetrics implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SummingMetrics.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 20_000;

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final MissingStageCheck missingStageCheck;
    private final Disposable.Swap running = Disposables.swap();

    SummingMetrics(DatabaseClient database, UnitOfWork unitOfWork, MissingStageCheck missingStageCheck) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.missingStageCheck = missingStageCheck;
    }

    /** Not beside a command that an operator gives, which ends while this would be at it. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        running.update(Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(
                        tick -> missingStageCheck.examine().then(sum()).onErrorResume(failure -> {
                            LOG.warn("Could not sum up, trying again: {}", failure.toString());
                            return Mono.empty();
                        }),
                        1)
                .subscribe());
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

    @Override
    public void destroy() {
        running.dispose();
    }
}
