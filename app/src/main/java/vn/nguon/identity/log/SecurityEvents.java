package vn.nguon.identity.log;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.log.SecurityEvent.Kind;

/** The table of the security log. */
@Component
public class SecurityEvents {

    private final DatabaseClient database;

    SecurityEvents(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Lines before that one, the latest first.
     *
     * @param kind    null for all
     * @param account 0 for all
     */
    public Flux<SecurityEvent> before(UUID before, @Nullable Kind kind, long account, int limit) {
        return database.sql("""
                        select *
                        from security_event
                        where id < :before
                          and (:kind = '' or event = :kind)
                          and (:account = 0 or account_id = :account)
                        order by id desc
                        limit :limit
                        """)
                .bind("before", before)
                .bind("kind", kind == null ? "" : kind.word())
                .bind("account", account)
                .bind("limit", limit)
                .map(SecurityEvents::event)
                .all();
    }

    /** Adds lines as the log's file has them; one that is there already stays. */
    Mono<Void> add(List<String> lines) {
        return database.sql("""
                        insert into security_event (id, at, request, event, actor, account_id, organisation_id,
                          client, method, path, status, problem, number)
                        select id, at, request, event, actor, account, organisation,
                          client, method, path, status, problem, number
                        from jsonb_to_recordset(cast(:lines as jsonb)) as line(id uuid, at timestamptz, request text,
                          event text, actor text, account bigint, organisation bigint, client text, method text,
                          path text, status int, problem text, number bigint)
                        on conflict do nothing
                        """)
                .bind("lines", "[" + String.join(",", lines) + "]")
                .then();
    }

    /** Takes away lines from before that time. */
    Mono<Long> endBefore(Instant time) {
        return database.sql("delete from security_event where id < :before and at < :time")
                .bind("before", first(time))
                .bind("time", time)
                .fetch()
                .rowsUpdated();
    }

    /** Takes the client out of lines from before that time. */
    Mono<Long> forgetClientsBefore(Instant time) {
        return database.sql("""
                        update security_event
                        set client = null
                        where id < :before
                          and at < :time
                          and client is not null
                        """)
                .bind("before", first(time))
                .bind("time", time)
                .fetch()
                .rowsUpdated();
    }

    /** No line of that time or later has a smaller identifier: a UUIDv7 begins with its milliseconds. */
    private static UUID first(Instant time) {
        return new UUID((time.toEpochMilli() + 60_000) << 16, 0);
    }

    private static SecurityEvent event(Readable row) {
        return new SecurityEvent(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("at", Instant.class)),
                text(row, "request"),
                text(row, "event"),
                row.get("actor", String.class),
                row.get("account_id", Long.class),
                row.get("organisation_id", Long.class),
                row.get("client", String.class),
                row.get("method", String.class),
                row.get("path", String.class),
                row.get("status", Integer.class),
                row.get("problem", String.class),
                row.get("number", Long.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
