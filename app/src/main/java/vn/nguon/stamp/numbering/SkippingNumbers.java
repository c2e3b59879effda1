package vn.nguon.stamp.numbering;

import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/**
 * Takes the numbers that a restored database forgot out of use, and a gap beyond them: what was issued last may be known
 * nowhere.
 */
@Component
public class SkippingNumbers {

    /** As many numbers as the largest order has. */
    private static final long GAP = 100_000_000;

    private final NumberMark mark;
    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    SkippingNumbers(NumberMark mark, DatabaseClient database, UnitOfWork unitOfWork, Ledger ledger) {
        this.mark = mark;
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /** Whether numbers were issued that the database does not know: it is not the one that issued them last. */
    public Mono<Boolean> isDue() {
        return next().map(next -> mark.read() > next);
    }

    /** Notes down what the database knows, where nothing else is known. */
    public Mono<Void> noteDown() {
        return next().flatMap(mark::raise);
    }

    /**
     * Skips them.
     *
     * @return the number that the next stamp gets
     */
    public Mono<Long> skip() {
        return unitOfWork.inOneTransaction(database.sql("""
                        with forgotten as (
                          select next as first, greatest(next, :mark) + :gap as beyond
                          from stamp_numbering
                          for update),
                        lost as (
                          insert into stamp_numbers_lost (numbers)
                          select int8range(first, beyond)
                          from forgotten)
                        update stamp_numbering
                        set next = beyond
                        from forgotten
                        returning first, beyond
                        """)
                .bind("mark", mark.read())
                .bind("gap", GAP)
                .map(row -> new Skipped(new ColumnReader(row).number("first"), new ColumnReader(row).number("beyond")))
                .one()
                .delayUntil(skipped -> mark.raise(skipped.beyond()))
                .delayUntil(skipped -> ledger.record(new Act(
                        "stamp-numbers-skipped",
                        Actor.system().name(),
                        List.of("platform:restore"),
                        Map.of("first", skipped.first(), "last", skipped.beyond() - 1))))
                .map(Skipped::beyond));
    }

    private Mono<Long> next() {
        return database.sql("select next from stamp_numbering")
                .mapValue(Long.class)
                .one();
    }

    private record Skipped(long first, long beyond) {}
}
