package vn.nguon.bench.act;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.nguon.language.VietnamTime;

/** What is done with the goods of one farm: harvested, packed, shipped, received, sold, called back. */
final class GoodsActs {

    private static final int PACKS_A_KILOGRAM = 25;
    private static final int ENOUGH = 6;

    private final FarmSeat seat;
    private final Random random;
    private final List<Map.Entry<String, Long>> harvested = new ArrayList<>();
    private final List<PackLot> packed = new ArrayList<>();
    private final List<Map.Entry<String, PackLot>> travelling = new ArrayList<>();
    private final List<PackLot> inShop = new ArrayList<>();
    private OffsetDateTime clock =
            OffsetDateTime.now(VietnamTime.ZONE).withNano(0).minusDays(50);

    GoodsActs(FarmSeat seat, Random random) {
        this.seat = seat;
        this.random = random;
    }

    List<Supplier<SentAct>> possible() {
        List<Supplier<SentAct>> possible = new ArrayList<>();
        if (harvested.size() < ENOUGH) {
            possible.add(this::harvest);
        }
        if (!harvested.isEmpty() && packed.size() < ENOUGH) {
            possible.add(this::pack);
        }
        if (packed.stream().anyMatch(lot -> lot.toShip() > 0)) {
            possible.add(this::ship);
        }
        if (!travelling.isEmpty()) {
            possible.add(this::receive);
        }
        if (!inShop.isEmpty()) {
            possible.add(this::sell);
        }
        // Whoever recalls everything has nothing to do any more.
        if (random.nextInt(4) == 0 && packed.stream().anyMatch(lot -> !lot.travel())) {
            possible.add(this::recall);
        }
        return possible;
    }

    /** A lot with packs that have no stamp. */
    @Nullable PackLot bareLot() {
        return packed.stream().filter(lot -> lot.bare() > 0).findAny().orElse(null);
    }

    PackLot taken(@Nullable PackLot lot) {
        packed.remove(Objects.requireNonNull(lot));
        return lot;
    }

    void keep(PackLot lot) {
        if (lot.packs() > 0) {
            packed.add(lot);
        }
    }

    private SentAct harvest() {
        long kilograms = 4L + random.nextInt(20);
        return event(
                "harvest",
                Map.of(
                        "at",
                        now(seat.place()),
                        "cropId",
                        seat.crop(),
                        "quantity",
                        kilograms,
                        "unit",
                        "KGM",
                        "last",
                        false),
                answer -> List.of("lot %s of %d".formatted(made(answer), kilograms)),
                answer -> Map.of(made(answer) + " by " + seat.organisation(), kilograms),
                answer -> harvested.add(Map.entry(made(answer), kilograms)));
    }

    private SentAct pack() {
        Map.Entry<String, Long> lot = harvested.remove(random.nextInt(harvested.size()));
        long packs = lot.getValue() * PACKS_A_KILOGRAM;
        return event(
                "packing",
                Map.of(
                        "at", now(seat.place()),
                        "inputs", List.of(line(lot.getKey(), lot.getValue(), "KGM")),
                        "productId", seat.product(),
                        "packs", packs),
                answer -> List.of("lot %s of %d".formatted(made(answer), packs)),
                answer -> Map.of(
                        lot.getKey() + " by " + seat.organisation(),
                        -lot.getValue(),
                        made(answer) + " by " + seat.organisation(),
                        packs),
                answer -> keep(new PackLot(made(answer), packs, packs, false)));
    }

    private SentAct ship() {
        PackLot lot =
                taken(packed.stream().filter(one -> one.toShip() > 0).findAny().orElse(null));
        long count = 1L + random.nextInt((int) lot.toShip());
        return event(
                "shipping",
                Map.of(
                        "at", now(seat.place()),
                        "to", seat.shopOrganisation(),
                        "toPlaceId", seat.shopPlace(),
                        "lots", List.of(line(lot.id(), count, "H87"))),
                answer -> List.of(),
                answer -> Map.of(lot.id() + " by " + seat.organisation(), -count),
                answer -> {
                    keep(lot.shipped(count));
                    travelling.add(Map.entry(
                            answer.path("details").path("movementId").asString(),
                            new PackLot(lot.id(), count, 0, true)));
                });
    }

    private SentAct receive() {
        Map.Entry<String, PackLot> movement = travelling.remove(random.nextInt(travelling.size()));
        PackLot lot = movement.getValue();
        return new SentAct(
                seat.shop(),
                "/api/v1/events/receiving",
                Map.of("at", now(seat.shopPlace()), "movementId", movement.getKey(), "lots", List.of()),
                new ActEffect(
                        GoodsActs::recorded,
                        answer -> Map.of(lot.id() + " by " + seat.shopOrganisation(), lot.packs())),
                answer -> inShop.add(lot));
    }

    private SentAct sell() {
        PackLot lot = inShop.remove(random.nextInt(inShop.size()));
        long count = 1L + random.nextInt((int) lot.packs());
        return new SentAct(
                seat.shop(),
                "/api/v1/events/retail",
                Map.of("at", now(seat.shopPlace()), "lots", List.of(line(lot.id(), count, "H87"))),
                new ActEffect(
                        GoodsActs::recorded, answer -> Map.of(lot.id() + " by " + seat.shopOrganisation(), -count)),
                answer -> {
                    if (lot.packs() > count) {
                        inShop.add(lot.shipped(count));
                    }
                });
    }

    private SentAct recall() {
        PackLot lot =
                taken(packed.stream().filter(one -> !one.travel()).findAny().orElse(null));
        String contact = FarmActs.mark();
        return new SentAct(
                seat.authority(),
                "/api/v1/recalls",
                Map.of(
                        "lotId",
                        lot.id(),
                        "noticeVi",
                        "Không dùng, hãy mang trả nơi mua.",
                        "noticeEn",
                        "Do not use it; take it back to where you bought it.",
                        "contact",
                        contact),
                ActEffect.of(answer -> List.of(
                        "recall %s of %s: %s".formatted(answer.path("id").asString(), lot.id(), contact),
                        "entry lot-recalled of recall:" + answer.path("id").asString())),
                answer -> {});
    }

    private SentAct event(
            String form,
            Map<String, ?> body,
            Function<JsonNode, List<String>> lots,
            Function<JsonNode, Map<String, Long>> holdings,
            Consumer<JsonNode> then) {
        return new SentAct(
                seat.cooperative(),
                "/api/v1/events/" + form,
                body,
                new ActEffect(
                        answer -> {
                            List<String> lines = new ArrayList<>(recorded(answer));
                            lines.addAll(lots.apply(answer));
                            return lines;
                        },
                        holdings),
                then);
    }

    private static List<String> recorded(JsonNode answer) {
        String id = answer.path("eventId").asString();
        return List.of("event " + id, "entry of event:" + id);
    }

    private static String made(JsonNode answer) {
        return answer.path("made").path(0).path("lotId").asString();
    }

    private static Map<String, Object> line(String lot, long quantity, String unit) {
        return Map.of("lotId", lot, "quantity", quantity, "unit", unit);
    }

    private Map<String, Object> now(long place) {
        clock = clock.plusSeconds(2);
        return Map.of("time", clock.toString(), "placeId", place);
    }
}
