package vn.nguon.scan.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;

/**
 * Tells whoever has a complaint's reference how far it is. A reference has forty random bits: among a million complaints
 * one guess in a million is one, and who guesses wrong is made to wait.
 */
@Component
public class LookingUpReports {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{10}");

    private final DatabaseClient database;

    LookingUpReports(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The complaint of that reference, however it is typed: {@code 9F00-2B7D1F}, {@code 9f002b7d1f}.
     *
     * @throws NoSuchReport if there is none
     */
    public Mono<ReportStatus> find(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Pd}]", "").toLowerCase(Locale.ROOT);
        return !DIGITS.matcher(digits).matches()
                ? Mono.error(new NoSuchReport())
                : found(digits).flatMap(this::withAnswers).switchIfEmpty(Mono.error(NoSuchReport::new));
    }

    /** Whether that reference is taken already: two would be told each other's answers. */
    Mono<Boolean> taken(ConsumerReport report) {
        return found(report.reference().replace("-", "").toLowerCase(Locale.ROOT))
                .hasElement();
    }

    private record Found(UUID id, ReportStatus status) {}

    private Mono<Found> found(String digits) {
        return database.sql("""
                        select doubt_id, status, said_at, settled_at
                        from doubt
                        where right(replace(doubt_id::text, '-', ''), 10) = :digits
                        order by doubt_id
                        limit 1
                        """)
                .bind("digits", digits)
                .map(row -> found(digits, new ColumnReader(row)))
                .one();
    }

    private static Found found(String digits, ColumnReader row) {
        String reference = digits.toUpperCase(Locale.ROOT);
        return new Found(
                row.value("doubt_id", UUID.class),
                new ReportStatus(
                        reference.substring(0, 4) + "-" + reference.substring(4),
                        step(row.text("status")),
                        row.value("said_at", Instant.class),
                        row.maybe("settled_at", Instant.class),
                        List.of()));
    }

    private static ReportStatus.Step step(String status) {
        return switch (status) {
            case "OPEN" -> ReportStatus.Step.RECEIVED;
            case "TAKEN" -> ReportStatus.Step.LOOKED_INTO;
            default -> ReportStatus.Step.SETTLED;
        };
    }

    private Mono<ReportStatus> withAnswers(Found found) {
        return database.sql("""
                        select text, entered_at
                        from case_entry
                        where case_id = :id
                          and kind = 'ANSWER'
                          and erased_at is null
                        order by entry_id
                        """)
                .bind("id", found.id())
                .map(row -> answer(new ColumnReader(row)))
                .all()
                .collectList()
                .map(found.status()::with);
    }

    private static ReportStatus.Answer answer(ColumnReader row) {
        return new ReportStatus.Answer(row.text("text"), row.value("entered_at", Instant.class));
    }
}
