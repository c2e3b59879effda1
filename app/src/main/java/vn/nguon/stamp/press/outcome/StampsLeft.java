package vn.nguon.stamp.press.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;

/** The stamps left of jobs: those that neither came out nor are voided. */
@Component
public class StampsLeft {

    private final DatabaseClient database;

    StampsLeft(DatabaseClient database) {
        this.database = database;
    }

    /** The first stretch that is left of each of the jobs; nothing for one of which nothing is left. */
    public Mono<Map<JobId, StampRange>> of(Collection<PrintJob> jobs) {
        if (jobs.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("""
                        select job_id, lower(stretch) as first, upper(stretch) - 1 as last
                        from print_job
                        cross join lateral (
                          select stretch
                          from unnest(print_job.numbers::int8multirange - coalesce((
                            select range_agg(numbers)
                            from (
                              select numbers
                              from print_outcome
                              where order_id = print_job.order_id
                                and numbers && print_job.numbers
                                and outcome = 'PRINTED'
                              union all
                              select numbers
                              from voiding
                              where order_id = print_job.order_id
                                and numbers && print_job.numbers) gone), '{}')) as stretch
                          order by stretch
                          limit 1) next
                        where job_id = any(:ids)
                        """)
                .bind("ids", jobs.stream().map(job -> job.id().value()).toArray(UUID[]::new))
                .map(row -> next(new ColumnReader(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<JobId, StampRange> next(ColumnReader row) {
        return Map.entry(
                new JobId(row.value("job_id", UUID.class)), new StampRange(row.number("first"), row.number("last")));
    }
}
