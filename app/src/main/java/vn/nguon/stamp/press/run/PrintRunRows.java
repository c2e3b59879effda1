package vn.nguon.stamp.press.run;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.TableRows;

/** The table of print runs. */
interface PrintRunRows extends TableRows<PrintRunRow, UUID> {

    Mono<PrintRunRow> findByOrderIdAndJobIdAndEndedAtIsNull(long order, UUID job);

    @Query("""
            select *
            from print_run
            where order_id = :order
              and run_id < :before
            order by run_id desc
            limit :limit
            """)
    Flux<PrintRunRow> ofOrder(long order, UUID before, int limit);

    @Query("""
            select *
            from print_run
            where order_id in (select id from stamp_order where print_house_id = :printHouse)
              and run_id < :before
              and (:text = '' or found_by(without_accents(printer || ' ' || order_id), :text))
            order by run_id desc
            limit :limit
            """)
    Flux<PrintRunRow> ofPrintHouse(long printHouse, String text, UUID before, int limit);

    /** The latest runs of each of the jobs, at most so many of one. */
    @Query("""
            select run.*
            from print_job
            cross join lateral (
              select *
              from print_run
              where order_id = print_job.order_id
                and job_id = print_job.job_id
              order by run_id desc
              limit :each) run
            where print_job.job_id = any(:jobs)
            order by run.run_id desc
            """)
    Flux<PrintRunRow> ofJobs(UUID[] jobs, int each);

    /** Notes that the run reported. */
    @Modifying
    @Query("""
            update print_run
            set heard_at = greatest(heard_at, :at)
            where order_id = :order
              and run_id = :id
            """)
    Mono<Void> heard(long order, UUID id, Instant at);

    /** Ends a run that goes on; one that ended before stays as it was. */
    @Modifying
    @Query("""
            update print_run
            set ended_at = :at, ended_by = :by
            where order_id = :order
              and run_id = :id
              and ended_at is null
            """)
    Mono<Void> end(long order, UUID id, String by, Instant at);
}
