package vn.nguon.stamp.numbering;

import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;

/** Numbers that were issued, or may have been, before the database was restored to a moment that does not know them. */
@Component
public class LostNumbers {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Mono<List<StampRange>> ranges;

    LostNumbers(DatabaseClient database) {
        this.ranges = database.sql("""
                        select lower(numbers) as first, upper(numbers) - 1 as last
                        from stamp_numbers_lost
                        """)
                .map(row -> new StampRange(new ColumnReader(row).number("first"), new ColumnReader(row).number("last")))
                .all()
                .collectList()
                // Asked for by codes that nobody knows, of which anybody may send many.
                .cache(read -> A_MINUTE, failed -> Duration.ZERO, () -> A_MINUTE);
    }

    /** Whether it is one of them; a number that the database does know is none. */
    public Mono<Boolean> holds(StampNumber number) {
        return ranges.map(lost -> lost.stream().anyMatch(range -> range.holds(number.value())));
    }
}
