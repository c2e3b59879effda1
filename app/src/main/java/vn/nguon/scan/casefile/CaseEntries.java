package vn.nguon.scan.casefile;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;

/** The entries of all cases. */
@Component
class CaseEntries {

    private static final int MOST = 200;

    private final DatabaseClient database;

    CaseEntries(DatabaseClient database) {
        this.database = database;
    }

    /** The latest of a case, in the order they were added. */
    Flux<CaseEntry> of(UUID about) {
        return database.sql("""
                        select *
                        from (
                          select entry.*, (
                            select array_agg(hash order by place)
                            from case_file
                            where case_file.case_id = entry.case_id
                              and case_file.entry_id = entry.entry_id) as files
                          from case_entry entry
                          where case_id = :case
                          order by entry_id desc
                          limit :most) latest
                        order by entry_id
                        """)
                .bind("case", about)
                .bind("most", MOST)
                .map(row -> entry(new ColumnReader(row)))
                .all();
    }

    /** @param salt of the ledger's proof of an answer; null for what the ledger holds as it is */
    Mono<Void> add(UUID about, CaseEntry entry, byte @Nullable [] salt) {
        OrganisationId to = entry.passedOnTo();
        return database.sql("""
                        insert into case_entry
                          (case_id, entry_id, kind, text, organisation_id, with_words, with_photo, with_finding,
                            entered_at, entered_by, salt)
                        values (:case, :id, :kind, :text, :organisation, :words, :photo, :finding, :at, :by, :salt)
                        """)
                .bind("case", about)
                .bind("id", entry.id())
                .bind("kind", entry.kind().name())
                .bind("text", entry.text())
                .bind("organisation", Parameters.in(R2dbcType.BIGINT, to == null ? null : to.value()))
                .bind("words", entry.parts().words())
                .bind("photo", entry.parts().photo())
                .bind("finding", entry.parts().finding())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("salt", Parameters.in(R2dbcType.VARBINARY, salt))
                .then()
                .then(entry.files().isEmpty() ? Mono.empty() : hang(about, entry));
    }

    /** The case that this was passed on of to that organisation, and how often it replied; empty if nothing was. */
    Mono<PassedOn> passedOn(UUID entry, OrganisationId to) {
        return database.sql("""
                        select case_id, (
                          select count(*)
                          from case_entry reply
                          where reply.case_id = passed.case_id
                            and reply.replies_to = passed.entry_id) as replies
                        from case_entry passed
                        where entry_id = :entry
                          and organisation_id = :to
                          and kind = 'PASSED_ON'
                        for no key update
                        """)
                .bind("entry", entry)
                .bind("to", to.value())
                .map(row -> {
                    ColumnReader columns = new ColumnReader(row);
                    return new PassedOn(columns.value("case_id", UUID.class), columns.number("replies"));
                })
                .one();
    }

    /** What was passed on of a case, and how often somebody replied to it. */
    record PassedOn(UUID about, long replies) {}

    Mono<Void> reply(UUID about, UUID to, CaseEntry entry) {
        OrganisationId from = Objects.requireNonNull(entry.passedOnTo());
        return database.sql("""
                        insert into case_entry
                          (case_id, entry_id, kind, text, organisation_id, entered_at, entered_by, replies_to)
                        values (:case, :id, 'REPLY', :text, :organisation, :at, :by, :to)
                        """)
                .bind("case", about)
                .bind("id", entry.id())
                .bind("text", entry.text())
                .bind("organisation", from.value())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("to", to)
                .then();
    }

    private Mono<Void> hang(UUID about, CaseEntry entry) {
        return database.sql("""
                        insert into case_file (case_id, entry_id, place, hash)
                        select :case, :id, place - 1, hash
                        from unnest(:files) with ordinality as file (hash, place)
                        """)
                .bind("case", about)
                .bind("id", entry.id())
                .bind("files", entry.files().stream().map(FileHash::value).toArray(String[]::new))
                .then();
    }

    private static CaseEntry entry(ColumnReader row) {
        Long to = row.maybe("organisation_id", Long.class);
        String[] files = row.maybe("files", String[].class);
        return new CaseEntry(
                row.value("entry_id", UUID.class),
                CaseEntry.Kind.valueOf(row.text("kind")),
                row.text("text"),
                to == null ? null : new OrganisationId(to),
                new CaseEntry.Parts(
                        row.value("with_words", Boolean.class),
                        row.value("with_photo", Boolean.class),
                        row.value("with_finding", Boolean.class)),
                files == null
                        ? List.of()
                        : Arrays.stream(files).map(FileHash::new).toList(),
                row.value("entered_at", Instant.class),
                row.text("entered_by"),
                row.maybe("erased_at", Instant.class));
    }
}
