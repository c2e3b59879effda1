package vn.nguon.demo;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Stamps are ordered, approved, issued, fetched for printing, and activated roll by roll. */
final class PlayingStamps {

    private final ScriptNames scriptNames;
    private final Map<String, Roll> rolls = new HashMap<>();

    PlayingStamps(ScriptNames scriptNames) {
        this.scriptNames = scriptNames;
    }

    /** An order's stamps as they come from the printer: lines of serial, code, URL, and how many are on goods. */
    private static final class Roll {

        final List<String[]> stamps;
        int used;

        Roll(List<String[]> stamps) {
            this.stamps = stamps;
        }
    }

    void order(JsonNode step) {
        DemoVisitor owner = scriptNames.of(step.path("as").asString());
        Object id = owner.post(
                        "/api/v1/stamp-orders",
                        Map.of(
                                "productId",
                                        scriptNames.id(
                                                "product", step.path("product").asString()),
                                "quantity", step.path("quantity"),
                                "purpose", "Tem dán bao bì"))
                .path("id")
                .asLong();
        scriptNames
                .of("so-khcn")
                .post(
                        "/api/v1/stamp-orders/" + id + "/decisions",
                        Map.of("approved", true, "printHouseId", scriptNames.id("organisation", "nha-in")));
        scriptNames.of("so-khcn").post("/api/v1/stamp-orders/" + id + "/issue", Map.of());
        Roll roll = new Roll(codes(id));
        // Nobody puts stamps on goods that the print house still has.
        scriptNames
                .of("nha-in")
                .post(
                        "/api/v1/stamp-orders/" + id + "/deliveries",
                        Map.of(
                                "first", roll.stamps.get(0)[0],
                                "last", roll.stamps.get(roll.stamps.size() - 1)[0],
                                "receiver", "Văn phòng hợp tác xã"));
        rolls.put(step.path("ref").asString(), roll);
    }

    private List<String[]> codes(Object order) {
        byte[] csv = scriptNames.of("nha-in").download("/api/v1/stamp-orders/" + order + "/codes", "text/csv");
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    void activate(JsonNode step, OffsetDateTime at) {
        Roll roll = roll(step.path("order").asString());
        int count = step.path("count").asInt();
        String lot = step.path("lot").asString();
        scriptNames
                .of(step.path("as").asString())
                .post(
                        "/api/v1/activations",
                        Map.of(
                                "first", roll.stamps.get(roll.used)[0],
                                "last", roll.stamps.get(roll.used + count - 1)[0],
                                "lotId", scriptNames.id("lot", lot),
                                "placeId",
                                        scriptNames.id("place", step.path("at").asString()),
                                "activatedAt", at.toString()));
        scriptNames.learn("stamps on", lot, roll.stamps.subList(roll.used, roll.used + count));
        roll.used += count;
    }

    /** The first of a lot's stamps, counted from 0: serial, code, URL. */
    String[] onLot(String lot, int which) {
        List<?> stamps = (List<?>) scriptNames.id("stamps on", lot);
        return (String[]) stamps.get(which);
    }

    /** The last stamp of a roll, which is on no goods yet. */
    String[] spare(String order) {
        List<String[]> stamps = roll(order).stamps;
        return stamps.get(stamps.size() - 1);
    }

    private Roll roll(String order) {
        Roll roll = rolls.get(order);
        if (roll == null) {
            throw new DemonstrationFailed("the script activates stamps of " + order + " before they are ordered");
        }
        return roll;
    }
}
