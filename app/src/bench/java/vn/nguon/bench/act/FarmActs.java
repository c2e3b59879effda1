package vn.nguon.bench.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at one farm may do next. What an act uses is taken away when it is made and what it leaves comes back
 * with its answer: so whatever is left without an answer is touched by nothing else, and can be sent again at any time.
 */
final class FarmActs {

    private static final int ENOUGH = 6;

    private final FarmSeat seat;
    private final Random random;
    private final GoodsActs goods;
    private final List<Long> asked = new ArrayList<>();
    private final List<Long> approved = new ArrayList<>();
    private final List<StampRoll> rolls = new ArrayList<>();
    private final Map<Long, Long> quantities = new HashMap<>();

    FarmActs(FarmSeat seat, Random random) {
        this.seat = seat;
        this.random = random;
        this.goods = new GoodsActs(seat, random);
    }

    /** One of those that are possible now, by chance. */
    SentAct next() {
        List<Supplier<SentAct>> possible = new ArrayList<>(goods.possible());
        if (rolls.size() + asked.size() + approved.size() < ENOUGH) {
            possible.add(this::order);
        }
        addIf(possible, !asked.isEmpty(), this::approve);
        addIf(possible, !approved.isEmpty(), this::issue);
        addIf(possible, !rolls.isEmpty(), this::voidStamps);
        PackLot bare = goods.bareLot();
        addIf(possible, !rolls.isEmpty() && bare != null, () -> activate(goods.taken(bare)));
        return possible.get(random.nextInt(possible.size())).get();
    }

    private static void addIf(List<Supplier<SentAct>> possible, boolean is, Supplier<SentAct> act) {
        if (is) {
            possible.add(act);
        }
    }

    private SentAct order() {
        long quantity = 20L + random.nextInt(300);
        String purpose = mark();
        return new SentAct(
                seat.cooperative(),
                "/api/v1/stamp-orders",
                Map.of("productId", seat.product(), "quantity", quantity, "purpose", purpose),
                ActEffect.of(answer -> {
                    long id = answer.path("id").asLong();
                    return List.of(
                            "order %d of %d: %s".formatted(id, quantity, purpose),
                            "entry stamps-ordered of order:" + id);
                }),
                answer -> {
                    asked.add(answer.path("id").asLong());
                    quantities.put(answer.path("id").asLong(), quantity);
                });
    }

    private SentAct approve() {
        long order = asked.remove(random.nextInt(asked.size()));
        return new SentAct(
                seat.authority(),
                "/api/v1/stamp-orders/" + order + "/decisions",
                Map.of("approved", true),
                ActEffect.of(answer -> List.of("approval of order " + order, "entry order-approved of order:" + order)),
                answer -> approved.add(order));
    }

    /** Its first number is what the answer says; how many follow is what was ordered. */
    private SentAct issue() {
        long order = approved.remove(random.nextInt(approved.size()));
        long quantity = Objects.requireNonNull(quantities.get(order));
        return new SentAct(
                seat.authority(),
                "/api/v1/stamp-orders/" + order + "/issue",
                Map.of(),
                ActEffect.of(answer -> List.of(
                        "issue of order %d: %s"
                                .formatted(order, StampRoll.issued(answer).numbers(quantity)),
                        "entry stamps-issued of order:" + order)),
                answer -> rolls.add(StampRoll.issued(answer)));
    }

    private SentAct voidStamps() {
        StampRoll roll = rolls.remove(random.nextInt(rolls.size()));
        long count = Math.min(roll.count(), 1L + random.nextInt(10));
        String reason = mark();
        return new SentAct(
                seat.cooperative(),
                "/api/v1/voidings",
                Map.of("first", roll.first(), "count", count, "cause", "SPOILED", "reason", reason),
                ActEffect.of(answer -> List.of(
                        "voiding %s: %s, %s".formatted(answer.path("id").asString(), roll.numbers(count), reason),
                        "entry stamps-voided of voiding:" + answer.path("id").asString())),
                answer -> keep(roll.without(count)));
    }

    private SentAct activate(PackLot lot) {
        StampRoll roll = rolls.remove(random.nextInt(rolls.size()));
        long count = Math.min(Math.min(roll.count(), lot.bare()), 1L + random.nextInt(60));
        return new SentAct(
                seat.cooperative(),
                "/api/v1/activations",
                Map.of("first", roll.first(), "count", count, "lotId", lot.id(), "placeId", seat.place()),
                ActEffect.of(answer -> List.of(
                        "activation %s: %s on %s"
                                .formatted(answer.path("id").asString(), roll.numbers(count), lot.id()),
                        "entry stamps-activated of activation:"
                                + answer.path("id").asString())),
                answer -> {
                    keep(roll.without(count));
                    goods.keep(lot.stamped(count));
                });
    }

    private void keep(@Nullable StampRoll roll) {
        if (roll != null && roll.count() > 0) {
            rolls.add(roll);
        }
    }

    /** Words that no other act has. */
    static String mark() {
        return "m-" + UUID.randomUUID();
    }
}
