package vn.nguon.identity.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.log.SecurityEvent.Kind;

/** The table of the security log. */
public interface SecurityEvents extends Repository<SecurityEvent, UUID> {

    /**
     * Lines before that one, the latest first.
     *
     * @param kind    null for all
     * @param account 0 for all
     */
    default Flux<SecurityEvent> before(UUID before, @Nullable Kind kind, long account, int limit) {
        return before(before, kind == null ? "" : kind.word(), account, limit);
    }

    /** As above, of the kind of that word; of all for none. */
    @Query("""
            select *
            from security_event
            where id < :before
              and (:kind = '' or event = :kind)
              and (:account = 0 or account_id = :account)
            order by id desc
            limit :limit
            """)
    Flux<SecurityEvent> before(UUID before, String kind, long account, int limit);

    /** Adds lines as the log's file has them; one that is there already stays. */
    default Mono<Void> add(List<String> lines) {
        return add("[" + String.join(",", lines) + "]");
    }

    /** As above, lines in an array of JSON. */
    @Modifying
    @Query("""
            insert into security_event (id, at, request, event, actor, account_id, organisation_id,
              client, method, path, status, problem, number)
            select id, at, request, event, actor, account, organisation,
              client, method, path, status, problem, number
            from jsonb_to_recordset(cast(:lines as jsonb)) as line(id uuid, at timestamptz, request text,
              event text, actor text, account bigint, organisation bigint, client text, method text,
              path text, status int, problem text, number bigint)
            on conflict do nothing
            """)
    Mono<Void> add(String lines);

    /** Takes away lines from before that time. */
    default Mono<Long> endBefore(Instant time) {
        return endBefore(first(time), time);
    }

    /** As above; none of that identifier or a later one is as old. */
    @Modifying
    @Query("delete from security_event where id < :first and at < :time")
    Mono<Long> endBefore(UUID first, Instant time);

    /** Takes the client out of lines from before that time. */
    default Mono<Long> forgetClientsBefore(Instant time) {
        return forgetClientsBefore(first(time), time);
    }

    /** As above; none of that identifier or a later one is as old. */
    @Modifying
    @Query("update security_event set client = null where id < :first and at < :time and client is not null")
    Mono<Long> forgetClientsBefore(UUID first, Instant time);

    /** No line of that time or later has a smaller identifier: a UUIDv7 begins with its milliseconds. */
    private static UUID first(Instant time) {
        return new UUID((time.toEpochMilli() + 60_000) << 16, 0);
    }
}
