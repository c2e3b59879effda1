package vn.nguon.scan.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampNumber;

/** The scans of single stamps, for inspectors and for those whose stamps they are. */
@Component
public class Scans {

    private final Stamps stamps;
    private final ScanCounts scanCounts;
    private final DatabaseClient database;

    Scans(Stamps stamps, ScanCounts scanCounts, DatabaseClient database) {
        this.stamps = stamps;
        this.scanCounts = scanCounts;
        this.database = database;
    }

    /** One scan: when, what we answered, in which language. */
    public record Past(Instant at, String verdict, Language language) {}

    /** All that is known of a stamp's scans, the latest first, those of the last second perhaps not yet among them. */
    public record OfStamp(ScanHistory history, Slice<Past> scans) {}

    /** The scans of a stamp; {@link NotFound} if there is no such stamp or it is not the actor's to see. */
    public Mono<OfStamp> of(StampNumber number, Cursor cursor, Actor actor) {
        return stamps.find(number)
                .ofType(Stamp.Issued.class)
                .switchIfEmpty(Mono.error(NotFound::new))
                .doOnNext(stamp -> actor.requireSeeing(stamp.origin().organisation()))
                .flatMap(stamp -> {
                    long order = stamp.origin().order().value();
                    return Mono.zip(scanCounts.of(order, number.value()), past(order, number.value(), cursor))
                            .map(known -> new OfStamp(known.getT1().seen(Instant.EPOCH), known.getT2()));
                });
    }

    private Mono<Slice<Past>> past(long order, long number, Cursor cursor) {
        return database.sql("""
                        select scanned_at, verdict, language
                        from scan
                        where order_id = :order and number = :number
                          and scanned_at < timestamptz 'epoch' + :before * interval '1 microsecond'
                        order by scanned_at desc
                        limit :limit
                        """)
                .bind("order", order)
                .bind("number", number)
                .bind("before", cursor.number(Long.MAX_VALUE / 4))
                .bind("limit", cursor.limit() + 1)
                .map(row -> past(new ColumnReader(row)))
                .all()
                .as(cursor.slice(scan -> ChronoUnit.MICROS.between(Instant.EPOCH, scan.at())));
    }

    private static Past past(ColumnReader row) {
        return new Past(row.value("scanned_at", Instant.class), row.text("verdict"), Language.of(row.text("language")));
    }
}
