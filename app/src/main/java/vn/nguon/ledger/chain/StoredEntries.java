package vn.nguon.ledger.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything of the record that the database holds, read a thousand entries at a time. */
@Component
class StoredEntries {

    static final int BATCH = 1000;

    private final DatabaseClient database;

    StoredEntries(DatabaseClient database) {
        this.database = database;
    }

    /** Those in order, after a position. */
    Mono<List<StoredEntry>> after(long position) {
        return database.sql("""
                        select position, entry_id, chain_hash, content, hash, recorded_at
                        from ledger_chain
                        left join ledger_entry on id = entry_id
                        where position > :position
                        order by position
                        limit :batch
                        """)
                .bind("position", position)
                .bind("batch", BATCH)
                .map(row -> new StoredEntry(
                        Objects.requireNonNull(row.get("position", Long.class)),
                        Objects.requireNonNull(row.get("entry_id", UUID.class)),
                        row.get("chain_hash", byte[].class),
                        row.get("content", String.class),
                        row.get("hash", byte[].class),
                        row.get("recorded_at", Instant.class)))
                .all()
                .collectList();
    }

    /** Those that wait to be put in order, after an entry. */
    Mono<List<StoredEntry>> waiting(UUID after) {
        return database.sql("""
                        select entry_id, content, hash, recorded_at
                        from ledger_waiting
                        join ledger_entry on id = entry_id
                        where entry_id > :after
                        order by entry_id
                        limit :batch
                        """)
                .bind("after", after)
                .bind("batch", BATCH)
                .map(row -> new StoredEntry(
                        0,
                        Objects.requireNonNull(row.get("entry_id", UUID.class)),
                        null,
                        row.get("content", String.class),
                        row.get("hash", byte[].class),
                        row.get("recorded_at", Instant.class)))
                .all()
                .collectList();
    }

    /** The hash of the link at a position; nothing where there is none. */
    Mono<byte[]> linkAt(long position) {
        return database.sql("select chain_hash from ledger_chain where position = :position")
                .bind("position", position)
                .mapValue(byte[].class)
                .one();
    }

    /** Entries that are neither in the chain nor waiting for it: somebody cut the end of the chain off. */
    Mono<Long> lost() {
        return database.sql("""
                        select count(*)
                        from ledger_entry
                        where not exists (select from ledger_chain where entry_id = id)
                          and not exists (select from ledger_waiting where entry_id = id)
                        """).mapValue(Long.class).one();
    }

    /** The first subject that an entry names and no row does, as a sentence. */
    Mono<String> missingSubject(List<StoredEntry> batch) {
        List<UUID> entries = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (StoredEntry entry : batch) {
            for (String subject : entry.subjects()) {
                entries.add(entry.id());
                subjects.add(subject);
            }
        }
        return database.sql("""
                        select entry_id, subject
                        from unnest(:entries, :subjects) as named (entry_id, subject)
                        where not exists (
                          select
                          from ledger_subject
                          where ledger_subject.subject = named.subject
                            and ledger_subject.entry_id = named.entry_id)
                        limit 1
                        """)
                .bind("entries", entries.toArray(UUID[]::new))
                .bind("subjects", subjects.toArray(String[]::new))
                .map(row -> "entry " + row.get("entry_id", UUID.class) + " is not found by its subject "
                        + row.get("subject", String.class) + " any more")
                .one();
    }

    /** How many rows name a subject of an entry. */
    Mono<Long> subjects() {
        return database.sql("select count(*) from ledger_subject")
                .mapValue(Long.class)
                .one();
    }

    /** Rows that name a subject that their entry does not, as sentences. Reads everything. */
    Flux<String> strangeSubjects() {
        return database.sql("""
                        select entry_id, subject
                        from ledger_subject
                        join ledger_entry on id = entry_id
                        where not exists (
                          select
                          from jsonb_array_elements_text(content::jsonb -> 'subjects') said
                          where said = subject)
                        order by entry_id
                        limit 1
                        """)
                .map(row -> "entry " + row.get("entry_id", UUID.class) + " is found by "
                        + row.get("subject", String.class)
                        + ", which is no subject of it")
                .all();
    }
}
