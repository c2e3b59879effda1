package vn.nguon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.state.ComparingState;
import vn.nguon.ledger.state.DerivedState;
import vn.nguon.ledger.state.StateReport;
import vn.nguon.refusal.Refusal;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.reverse.SettlementOutcome;

/** No sequence of acts makes goods out of nothing, or leaves somebody with less than nothing. */
@PlatformTest
class ConservationIntegrationTests {

    private static final int DONE = 140;
    private static final int TRIES = 3000;

    private final DatabaseClient database;
    private final Chains chains;
    private final Map<String, DerivedState> states;
    private final List<LotId> lots = new ArrayList<>();
    private final Map<MovementId, Way> movements = new LinkedHashMap<>();
    private final List<EventId> events = new ArrayList<>();

    ConservationIntegrationTests(DatabaseClient database, ApplicationContext context) {
        this.database = database;
        this.chains = Chains.in(context);
        this.states = context.getBeansOfType(DerivedState.class);
    }

    /** Who sent what to whom. */
    private record Way(LotId lot, Maker from, Maker to) {}

    @Test
    void whatWasMadeIsHeldUsedSoldOnTheWayMissingOrGone() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Maker> makers =
                List.of(chains.cooperative("HTX Một"), chains.cooperative("HTX Hai"), chains.cooperative("HTX Ba"));
        int refused = 0;

        for (int i = 0; i < TRIES && events.size() < DONE; i++) {
            try {
                RecordingResult recordingResult = Chains.done(act(random, makers));
                events.add(recordingResult.eventId());
                recordingResult.made().forEach(made -> lots.add(made.lotId()));
            } catch (Refusal refusal) {
                refused++;
            }
        }

        assertThat(events).as("seed %d", seed).hasSize(DONE);
        assertThat(refused).as("seed %d", seed).isGreaterThan(10);
        assertThat(unbalanced()).as("seed %d", seed).isEmpty();
        assertThat(unexplainedHoldings()).as("seed %d", seed).isEmpty();
        assertThat(unlikeTheLedger()).as("seed %d", seed).isEmpty();
    }

    private Mono<RecordingResult> act(Random random, List<Maker> makers) {
        if (lots.size() < 5 || random.nextInt(12) == 0) {
            return any(random, makers).buying("Thảo mộc", inAnyUnit(random, BigDecimal.valueOf(100)));
        }
        LotId lot = any(random, lots);
        Maker maker = somebodyWith(lot, random, makers);
        String some = some(random, 50);
        return switch (random.nextInt(12)) {
            case 0, 1 -> maker.processing(lot, some, "Khô", some(random, 40));
            case 2 -> maker.selling(lot, some);
            case 3, 4 -> {
                Maker to = any(random, makers);
                yield maker.shipping(lot, some, to)
                        .doOnNext(shipped -> movements.put(Maker.movement(shipped), new Way(lot, maker, to)));
            }
            case 5, 6 -> movements.isEmpty() ? maker.selling(lot, some(random, 1)) : receiving(random, makers);
            case 7 -> movements.isEmpty() ? maker.selling(lot, some(random, 1)) : settling(random);
            case 8 -> movements.isEmpty() ? maker.selling(lot, some(random, 1)) : refusing(random);
            case 9 -> goingBack(lot, maker, some, random, makers);
            case 10 -> random.nextBoolean() ? maker.writingOff(lot, some) : maker.takingBack(lot, some(random, 3));
            default ->
                any(random, makers)
                        .declaringWrong(any(random, events))
                        .map(wrong -> new RecordingResult(wrong.id(), List.of(), Map.of()));
        };
    }

    private Mono<RecordingResult> settling(Random random) {
        MovementId movement = any(random, List.copyOf(movements.keySet()));
        Way way = movements.get(movement);
        Maker party = random.nextBoolean() ? way.from() : way.to();
        return party.settling(movement, any(random, List.of(SettlementOutcome.values())))
                .doOnNext(settled -> remember(settled, new Way(way.lot(), way.to(), way.from())));
    }

    private Mono<RecordingResult> refusing(Random random) {
        MovementId movement = any(random, List.copyOf(movements.keySet()));
        Way way = movements.get(movement);
        return way.to()
                .refusing(movement)
                .doOnNext(refused -> remember(refused, new Way(way.lot(), way.to(), way.from())));
    }

    private Mono<RecordingResult> goingBack(LotId lot, Maker maker, String some, Random random, List<Maker> makers) {
        Maker to = any(random, makers);
        return maker.sendingBack(lot, some, to)
                .doOnNext(sent -> movements.put(Maker.movement(sent), new Way(lot, maker, to)));
    }

    private void remember(RecordingResult recorded, Way way) {
        String back = recorded.details().get("returnId");
        if (back != null) {
            movements.put(new MovementId(UUID.fromString(back)), way);
        }
    }

    /** From almost nothing to so many kilograms, to a billionth of one. */
    private static String some(Random random, int kilograms) {
        long millionthsOfAGram = 1_000_000 + (long) (random.nextDouble() * kilograms * 1_000_000_000);
        return inAnyUnit(random, BigDecimal.valueOf(millionthsOfAGram, 9));
    }

    /** With as many decimals as are taken in that unit. */
    private static String inAnyUnit(Random random, BigDecimal kilograms) {
        Unit unit = any(random, List.of(Unit.GRM, Unit.KGM, Unit.TNE));
        BigDecimal amount = new Quantity(kilograms, Unit.KGM).in(unit).amount();
        return amount.setScale(6, RoundingMode.DOWN).toPlainString() + " " + unit;
    }

    /** Half of the time less arrives than was sent. */
    private Mono<RecordingResult> receiving(Random random, List<Maker> makers) {
        MovementId movement = any(random, List.copyOf(movements.keySet()));
        Way way = movements.get(movement);
        Maker receiver = random.nextInt(5) == 0 ? any(random, makers) : way.to();
        Quantity less = Maker.quantity(some(random, 1));
        return receiver.receiving(new Arrival(
                receiver.now(),
                movement,
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Arrival.Counted(way.lot(), less.amount(), less.unit()))));
    }

    /** Mostly somebody who has some, so that most acts are possible. */
    private static Maker somebodyWith(LotId lot, Random random, List<Maker> makers) {
        return makers.stream()
                .filter(maker -> !List.of("nothing", "0").contains(maker.has(lot)))
                .findFirst()
                .orElseGet(() -> any(random, makers));
    }

    private static <T> T any(Random random, List<T> these) {
        return these.get(random.nextInt(these.size()));
    }

    /** Lots of which made is not held + used up + sold + gone + on the way + missing there + lost there. */
    private List<Map<String, Object>> unbalanced() {
        return database.sql("""
                        with standing as (
                          select g.lot_id, g.role, g.quantity, e.biz_step, e.stage
                          from event_goods g
                          join trace_event e on e.event_id = g.event_id
                          where not exists (select from event_error w where w.event_id = e.event_id)),
                        counted as (
                          select lot.lot_id,
                            case when lot.withdrawn_at is null then lot.quantity else 0 end as made,
                            coalesce((select sum(quantity) from lot_holding h where h.lot_id = lot.lot_id), 0) as held,
                            coalesce((select sum(quantity) from standing s where s.lot_id = lot.lot_id and role = 'INPUT'), 0) as used,
                            coalesce((select sum(quantity) from standing s
                              where s.lot_id = lot.lot_id and biz_step = 'retail_selling'), 0)
                              - coalesce((select sum(quantity) from standing s
                                where s.lot_id = lot.lot_id and biz_step = 'receiving' and stage = 'RETAIL'), 0) as sold,
                            coalesce((select sum(quantity) from lot_sold h where h.lot_id = lot.lot_id), 0) as with_buyers,
                            coalesce((select sum(quantity) from standing s
                              where s.lot_id = lot.lot_id and biz_step = 'cycle_counting'), 0) as gone,
                            coalesce((select sum(shipped) from movement m
                              where m.lot_id = lot.lot_id and received is null and cancelled_at is null), 0) as on_the_way,
                            coalesce((select sum(shipped - least(shipped, received) - settled) from movement m
                              where m.lot_id = lot.lot_id and received is not null), 0) as missing,
                            coalesce((select sum(quantity) from movement_settlement s
                              where s.lot_id = lot.lot_id and outcome in ('LOST', 'STOLEN', 'DESTROYED')), 0) as lost
                          from lot
                          where lot.lot_id = any(:lots))
                        select *
                        from counted
                        where made <> held + used + sold + gone + on_the_way + missing + lost
                          or sold <> with_buyers
                        """)
                .bind("lots", Lots.uuids(lots))
                .fetch()
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** What the tables say of these lots, and the ledger does not. */
    private List<String> unlikeTheLedger() {
        return new ComparingState(database, List.copyOf(states.values()))
                .compare()
                .flatMapIterable(StateReport::faults)
                .filter(fault ->
                        lots.stream().anyMatch(lot -> fault.contains(lot.value().toString())))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private List<Map<String, Object>> unexplainedHoldings() {
        return database.sql("""
                        select h.*
                        from lot_holding h
                        where h.lot_id = any(:lots)
                          and (h.quantity < 0
                            or h.quantity <> (
                              select sum(change)
                              from holding_change c
                              where c.lot_id = h.lot_id
                                and c.organisation_id = h.organisation_id))
                        """)
                .bind("lots", Lots.uuids(lots))
                .fetch()
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
