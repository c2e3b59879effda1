package vn.nguon.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;

/** What was counted, at most half a minute ago. Whether the asker may know is the asker's business. */
@Component
public class Metrics {

    private static final long EVERYBODY = 0;

    private final DatabaseClient database;

    Metrics(DatabaseClient database) {
        this.database = database;
    }

    /**
     * By day and detail, in the order of days.
     *
     * @param whose null for everybody
     * @param from  the first day
     */
    public Flux<DailyMetric> byDay(Metric kind, @Nullable OrganisationId whose, LocalDate from) {
        return database.sql("""
                        select day, detail, sum(amount) as amount
                        from figure
                        where organisation_id = :whose
                          and kind = :kind
                          and day >= :from
                        group by day, detail
                        order by day, detail
                        """)
                .bind("whose", number(whose))
                .bind("kind", kind.name())
                .bind("from", from)
                .map(row -> figure(new ColumnReader(row)))
                .all();
    }

    /** Sums over all days from that one on, by kind, detail, product and unit. */
    public Flux<MetricTotal> sums(@Nullable OrganisationId whose, LocalDate from, Metric... kinds) {
        return database.sql("""
                        select kind, detail, product_id, unit, sum(amount) as amount
                        from figure
                        where organisation_id = :whose
                          and kind = any(:kinds)
                          and day >= :from
                        group by kind, detail, product_id, unit
                        having sum(amount) <> 0
                        order by kind, detail, product_id, unit
                        """)
                .bind("whose", number(whose))
                .bind("kinds", Arrays.stream(kinds).map(Metric::name).toArray(String[]::new))
                .bind("from", from)
                .map(row -> sum(new ColumnReader(row)))
                .all();
    }

    private static long number(@Nullable OrganisationId whose) {
        return whose == null ? EVERYBODY : whose.value();
    }

    private static DailyMetric figure(ColumnReader row) {
        return new DailyMetric(
                row.value("day", LocalDate.class), row.text("detail"), row.value("amount", BigDecimal.class));
    }

    private static MetricTotal sum(ColumnReader row) {
        return new MetricTotal(
                Metric.valueOf(row.text("kind")),
                row.text("detail"),
                row.number("product_id"),
                row.text("unit"),
                row.value("amount", BigDecimal.class));
    }
}
