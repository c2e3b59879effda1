package vn.nguon.scan.history;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The partitions of the table of scans, one a month (UTC), made before their month begins. */
@Component
class ScanMonths {

    private static final int AHEAD = 2;
    private static final Logger LOG = LoggerFactory.getLogger(ScanMonths.class);

    private final DatabaseClient database;
    private final Set<YearMonth> prepared = ConcurrentHashMap.newKeySet();

    ScanMonths(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Makes the partition of this month and of the two after it, where they are missing. One that cannot be made costs
     * no scan: the table has a partition for all other months.
     */
    Mono<Void> prepare(Instant now) {
        YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (prepared.contains(month.plusMonths(AHEAD))) {
            return Mono.empty();
        }
        return Flux.range(0, AHEAD + 1)
                .map(month::plusMonths)
                .filter(each -> !prepared.contains(each))
                .concatMap(this::make)
                .then();
    }

    private Mono<Void> make(YearMonth month) {
        return database.sql("select make_month_of_scans(:first)")
                .bind("first", month.atDay(1))
                .then()
                .doOnSuccess(made -> prepared.add(month))
                .onErrorResume(failure -> {
                    LOG.warn("The partition of scans for {} could not be made: {}", month, failure.toString());
                    return Mono.empty();
                });
    }
}
