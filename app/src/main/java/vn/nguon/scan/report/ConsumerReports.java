package vn.nguon.scan.report;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.language.Language;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.NotSettled;
import vn.nguon.scan.finding.Worklist;

/** The table of consumers' reports. */
@Component
class ConsumerReports {

    /** Its reference is the random end of its id. */
    private static final String WORDS =
            "typed, text, contact, overlay(right(replace(doubt_id::text, '-', ''), 10) placing '-' from 5 for 0)";

    private final DatabaseClient database;
    private final Worklist<ConsumerReport> worklist;

    ConsumerReports(DatabaseClient database) {
        this.database = database;
        this.worklist = new Worklist<>(
                database,
                "doubt",
                Worklist.Columns.ofStamps("number = :number", WORDS, "'doubt'"),
                ConsumerReports::doubt);
    }

    Worklist<ConsumerReport> worklist() {
        return worklist;
    }

    Mono<Void> add(ConsumerReport doubt, byte[] salt) {
        return database.sql("""
                        insert into doubt (order_id, doubt_id, number, typed, text, contact, photo, language, said_at, salt)
                        values (:order, :id, :number, :typed, :text, :contact, :photo, :language, :at, :salt)
                        """)
                .bind("order", doubt.about().order())
                .bind("id", doubt.id())
                .bind("number", Parameters.in(R2dbcType.BIGINT, doubt.about().stamp()))
                .bind("typed", doubt.about().typed())
                .bind("text", doubt.text())
                .bind("contact", doubt.contact())
                .bind("photo", Parameters.in(R2dbcType.VARCHAR, doubt.photo()))
                .bind("language", doubt.language().tag())
                .bind("at", doubt.saidAt())
                .bind("salt", salt)
                .then();
    }

    /** Erases what was written; refuses with {@link NotSettled} or {@link AlreadyErased}. */
    Mono<Void> erase(ConsumerReport doubt, String by, Instant at) {
        return database.sql("""
                        update doubt
                        set text = '', typed = '', contact = '', photo = null, salt = null, erased_at = :at, erased_by = :by
                        where doubt_id = :id and status = 'SETTLED' and erased_at is null
                        """)
                .bind("at", at)
                .bind("by", by)
                .bind("id", doubt.id())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1
                        ? eraseAnswers(doubt, at)
                        : Mono.error(
                                doubt.erasedAt() == null && !doubt.isSettled()
                                        ? new NotSettled()
                                        : new AlreadyErased()));
    }

    /** What was answered goes with what was complained: it may name the same people. */
    private Mono<Void> eraseAnswers(ConsumerReport doubt, Instant at) {
        return database.sql("""
                        update case_entry
                        set text = '', salt = null, erased_at = :at
                        where case_id = :id
                          and kind = 'ANSWER'
                        """).bind("at", at).bind("id", doubt.id()).then();
    }

    /** Those that were settled earlier and are not erased, the oldest first. */
    Flux<UUID> settledBefore(Instant earlier, int most) {
        return database.sql("""
                        select doubt_id
                        from doubt
                        where settled_at < :earlier and erased_at is null
                        order by settled_at
                        limit :most
                        """)
                .bind("earlier", earlier)
                .bind("most", most)
                .mapValue(UUID.class)
                .all();
    }

    private static ConsumerReport doubt(ColumnReader row) {
        Long number = row.maybe("number", Long.class);
        return new ConsumerReport(
                row.value("doubt_id", UUID.class),
                number == null
                        ? new ReportSubject.StrangeCode(row.text("typed"))
                        : new ReportSubject.OurStamp(row.number("order_id"), number),
                row.text("text"),
                row.text("contact"),
                row.maybe("photo", String.class),
                Language.of(row.text("language")),
                row.value("said_at", Instant.class),
                CaseProgress.read(row),
                row.maybe("erased_at", Instant.class));
    }
}
