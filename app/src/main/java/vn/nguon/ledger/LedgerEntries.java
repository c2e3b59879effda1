package vn.nguon.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What was recorded about a stamp, a lot, an organisation, newest first. */
@Component
public class LedgerEntries {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final DatabaseClient database;

    /** Reads from this database. */
    public LedgerEntries(DatabaseClient database) {
        this.database = database;
    }

    /**
     * An entry and its place in the order.
     *
     * @param position null for the moment until it is put in order
     * @param hash     SHA-256 of the content, lower-case hexadecimal
     * @param content  canonical JSON, exactly what the hash is over
     */
    public record Placed(
            UUID id, Instant recordedAt, @Nullable Long position, String hash, String content) {}

    /**
     * Entries about any of the subjects, newest first.
     *
     * @param before only entries older than this one; null begins with the newest
     */
    public Flux<Placed> about(Collection<String> subjects, @Nullable UUID before, int most) {
        return about(subjects, BEFORE_ALL, before == null ? AFTER_ALL : before, most);
    }

    /**
     * Entries about any of the subjects that were made between two, newest first.
     *
     * @param after  only entries younger than this one
     * @param before only entries older than this one
     */
    public Flux<Placed> about(Collection<String> subjects, UUID after, UUID before, int most) {
        return database.sql("""
                        select id, recorded_at, position, hash, content
                        from ledger_entry
                        left join ledger_chain on entry_id = id
                        where id in (
                          select entry_id
                          from unnest(:subjects) asked
                          cross join lateral (
                            select entry_id
                            from ledger_subject
                            where subject = asked
                              and entry_id < :before
                              and entry_id > :after
                            order by entry_id desc
                            limit :most) latest)
                        order by id desc
                        limit :most
                        """)
                .bind("subjects", subjects.toArray(String[]::new))
                .bind("after", after)
                .bind("before", before)
                .bind("most", most)
                .map(LedgerEntries::placed)
                .all();
    }

    /** The first entries about a subject, oldest first: how it came to be. */
    public Flux<Placed> first(String subject, int most) {
        return database.sql("""
                        select id, recorded_at, position, hash, content
                        from ledger_entry
                        left join ledger_chain on entry_id = id
                        where id in (
                          select entry_id
                          from ledger_subject
                          where subject = :subject
                          order by entry_id
                          limit :most)
                        order by id
                        """)
                .bind("subject", subject)
                .bind("most", most)
                .map(LedgerEntries::placed)
                .all();
    }

    private static Placed placed(Readable row) {
        return new Placed(
                row.get("id", UUID.class),
                row.get("recorded_at", Instant.class),
                row.get("position", Long.class),
                HexFormat.of().formatHex(row.get("hash", byte[].class)),
                row.get("content", String.class));
    }
}
