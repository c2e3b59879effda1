package vn.nguon.scan.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.code.StampSerial;

/**
 * What inspectors passed on to an organisation of the complaints about its stamps: that and nothing else. Whatever was not
 * passed on, that there is a complaint among it, stays with the inspectors.
 */
@Component
public class OwnConsumerReports {

    private final DatabaseClient database;

    OwnConsumerReports(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Something that was passed on.
     *
     * @param message what the inspector writes; empty if they only passed parts on
     * @param text    what the consumer wrote; empty if it was not passed on, or is erased
     * @param photo   what came with it, if that was passed on
     * @param files   papers that the inspector passed on
     * @param outcome {@code CONFIRMED}, {@code NOTHING_WRONG}, or null if no finding was passed on
     * @param finding what the inspector wrote of it; empty if it was not passed on
     * @param replies what the organisation replied, in that order
     */
    public record Told(
            UUID id,
            long order,
            String serial,
            String message,
            String text,
            @Nullable FileHash photo,
            List<FileHash> files,
            Instant saidAt,
            Instant passedOnAt,
            @Nullable String outcome,
            String finding,
            List<String> replies) {}

    /**
     * What was passed on, the latest first.
     *
     * @param onlyOpen without complaints an inspector has settled
     */
    public Mono<Slice<Told>> about(OrganisationId own, boolean onlyOpen, Cursor cursor) {
        return database.sql("""
                        select entry.entry_id, entry.text as message, entry.entered_at, doubt.order_id, doubt.number,
                          doubt.said_at,
                          case when entry.with_words then doubt.text else '' end as text,
                          case when entry.with_photo then doubt.photo end as photo,
                          case when entry.with_finding then doubt.outcome end as outcome,
                          case when entry.with_finding then doubt.finding else '' end as finding,
                          (select array_agg(hash order by place)
                            from case_file
                            where case_file.case_id = entry.case_id
                              and case_file.entry_id = entry.entry_id) as files,
                          (select array_agg(reply.text order by reply.entry_id)
                            from case_entry reply
                            where reply.case_id = entry.case_id
                              and reply.replies_to = entry.entry_id) as replies
                        from case_entry entry
                        join doubt on doubt_id = entry.case_id
                        where entry.organisation_id = :own
                          and entry.kind = 'PASSED_ON'
                          and entry.entry_id < :before
                          and (not :onlyOpen or doubt.status <> 'SETTLED')
                        order by entry.entry_id desc
                        limit :limit
                        """)
                .bind("own", own.value())
                .bind("before", cursor.before())
                .bind("onlyOpen", onlyOpen)
                .bind("limit", cursor.limit() + 1)
                .map(row -> told(new ColumnReader(row)))
                .all()
                .as(cursor.slice(Told::id));
    }

    private static Told told(ColumnReader row) {
        String[] files = row.maybe("files", String[].class);
        String[] replies = row.maybe("replies", String[].class);
        return new Told(
                row.value("entry_id", UUID.class),
                row.number("order_id"),
                StampSerial.of(row.number("number")).toString(),
                row.text("message"),
                row.text("text"),
                FileHash.orNull(row.maybe("photo", String.class)),
                files == null
                        ? List.of()
                        : Arrays.stream(files).map(FileHash::new).toList(),
                row.value("said_at", Instant.class),
                row.value("entered_at", Instant.class),
                row.maybe("outcome", String.class),
                row.text("finding"),
                replies == null ? List.of() : List.of(replies));
    }
}
