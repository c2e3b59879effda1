package vn.nguon.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.product.ProductCache;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.journey.Journeys;

/** Looks through the journeys of lots that were stamped for stages that their plan asks for and nobody recorded. */
@Component
public class MissingStageCheck {

    private static final int AT_ONCE = 50;
    private static final int MOST_LOOKS = 8;
    private static final Duration AGAIN = Duration.ofDays(1);

    private final DatabaseClient database;
    private final Lots lots;
    private final ProductCache products;
    private final Journeys journeys;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    MissingStageCheck(
            DatabaseClient database,
            Lots lots,
            ProductCache products,
            Journeys journeys,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.database = database;
        this.lots = lots;
        this.products = products;
        this.journeys = journeys;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Looks at the lots that are due, at most fifty; how many it was. */
    public Mono<Long> examine() {
        return Flux.defer(() -> database.sql("""
                                select lot_id, looks, lacking
                                from lot_to_examine
                                where due_at <= :now
                                order by due_at
                                limit :most
                                """)
                        .bind("now", clock.instant())
                        .bind("most", AT_ONCE)
                        .map(row -> new Due(
                                new LotId(Objects.requireNonNull(row.get("lot_id", UUID.class))),
                                Objects.requireNonNull(row.get("looks", Integer.class)),
                                Set.of(Objects.requireNonNull(row.get("lacking", String[].class)))))
                        .all()
                        .collectList()
                        .flatMapIterable(due -> due))
                .concatMap(due ->
                        lacking(due.lot()).flatMap(found -> write(due, found)).switchIfEmpty(forget(due)))
                .count();
    }

    /** Nothing for a lot that has no plan, or is no more. */
    private Mono<Found> lacking(LotId id) {
        return lots.get(id)
                .filter(lot -> !lot.withdrawn() && lot.productId() != null)
                .flatMap(lot -> products.getTold(Objects.requireNonNull(lot.productId()), lot.productVersion())
                        .zipWith(journeys.behind(id))
                        .map(known -> new Found(
                                lot,
                                new HashSet<>(
                                        known.getT2().missing(known.getT1().stagePlan()).stream()
                                                .map(Enum::name)
                                                .toList()))))
                .onErrorComplete(NotFound.class);
    }

    private Mono<Boolean> write(Due due, Found found) {
        boolean again = !found.lacking().isEmpty() && due.looks() + 1 < MOST_LOOKS;
        return unitOfWork.inOneTransaction(database.sql("""
                        with looked as (
                          update lot_to_examine
                          set looks = looks + 1, lacking = :lacking,
                            due_at = case when :again then cast(:at as timestamptz) end
                          where lot_id = :lot
                            and looks = :looks
                          returning lot_id)
                        insert into figure_change (organisation_id, kind, detail, product_id, unit, day, amount)
                        select organisation_id, kind, detail, product_id, '', day_of(made_at), amount
                        from looked
                        join lot using (lot_id)
                        cross join unnest(:kinds, :details, :amounts) as change (kind, detail, amount)
                        """)
                .bind("lacking", found.lacking().stream().sorted().toArray(String[]::new))
                .bind("again", again)
                .bind("at", clock.instant().plus(AGAIN))
                .bind("lot", due.lot().value())
                .bind("looks", due.looks())
                .bind("kinds", changes(due, found).stream().map(Change::kind).toArray(String[]::new))
                .bind(
                        "details",
                        changes(due, found).stream().map(Change::detail).toArray(String[]::new))
                .bind(
                        "amounts",
                        changes(due, found).stream().map(Change::amount).toArray(Integer[]::new))
                .then()
                .thenReturn(true));
    }

    private static List<Change> changes(Due due, Found found) {
        List<Change> changes = new ArrayList<>();
        if (due.looks() == 0) {
            changes.add(new Change(Metric.EXAMINED.name(), "", 1));
        }
        found.lacking().stream()
                .filter(stage -> !due.lacking().contains(stage))
                .forEach(stage -> changes.add(new Change(Metric.LACKING.name(), stage, 1)));
        due.lacking().stream()
                .filter(stage -> !found.lacking().contains(stage))
                .forEach(stage -> changes.add(new Change(Metric.LACKING.name(), stage, -1)));
        return changes;
    }

    private Mono<Boolean> forget(Due due) {
        return Mono.defer(() -> database.sql("update lot_to_examine set due_at = null where lot_id = :lot")
                .bind("lot", due.lot().value())
                .then()
                .thenReturn(false));
    }

    /** A lot to look at, and what the last look found. */
    private record Due(LotId lot, int looks, Set<String> lacking) {}

    /** What is missing now. */
    private record Found(Lot lot, Set<String> lacking) {}

    private record Change(String kind, String detail, int amount) {}
}
