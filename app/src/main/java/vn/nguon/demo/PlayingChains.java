package vn.nguon.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.nguon.language.VietnamTime;

/** Records what happened to the goods, step by step, each by the organisation that did it. */
final class PlayingChains {

    private static final Map<String, String> STEPS = Map.of(
            "SLAUGHTER", "slaughter",
            "PRELIMINARY_PROCESSING", "preliminary-processing",
            "PROCESSING", "processing");

    private final ScriptNames scriptNames;
    private final PlayingStamps playingStamps;
    private OffsetDateTime clock = OffsetDateTime.now(VietnamTime.ZONE);

    PlayingChains(ScriptNames scriptNames, PlayingStamps playingStamps) {
        this.scriptNames = scriptNames;
        this.playingStamps = playingStamps;
    }

    /** The number of events recorded. */
    int play(JsonNode chain) {
        clock = OffsetDateTime.now(VietnamTime.ZONE).minusYears(5);
        chain.path("steps").forEach(this::carryOut);
        return chain.path("steps").size();
    }

    private void carryOut(JsonNode step) {
        clock = later(
                LocalDate.now(VietnamTime.ZONE).minusDays(step.path("daysAgo").asInt()));
        switch (step.path("do").asString()) {
            case "crop" -> start(step);
            case "care" -> care(step);
            case "harvest" -> harvest(step);
            case "move" -> move(step);
            case "process" -> process(step);
            case "test" -> test(step);
            case "pack" -> pack(step);
            case "order" -> playingStamps.order(step);
            case "activate" -> playingStamps.activate(step, clock);
            default -> throw new DemonstrationFailed("the script asks for an unknown step: " + step);
        }
    }

    /** A day's first step is at six, and each further one some time after the one before. */
    private OffsetDateTime later(LocalDate day) {
        OffsetDateTime morning =
                day.atTime(LocalTime.of(6, 10)).atZone(VietnamTime.ZONE).toOffsetDateTime();
        OffsetDateTime next = clock.plusMinutes(45);
        return morning.isAfter(next) ? morning : next;
    }

    private void start(JsonNode step) {
        Map<String, Object> crop = form(step, step.path("at").asString());
        crop.putAll(SettingTheStage.some(step, "name", "botanicalName"));
        boolean herd = step.hasNonNull("animals");
        crop.put("quantity", step.path(herd ? "animals" : "areaM2"));
        crop.put("unit", herd ? "H87" : "MTK");
        crop.put("code", step.path("ref").asString());
        Object id = scriptNames
                .of(who(step))
                .post("/api/v1/crops", crop)
                .path("made")
                .path(0)
                .path("lotId")
                .asString();
        scriptNames.learn("crop", step.path("ref").asString(), id);
        scriptNames.learn("plot", step.path("ref").asString(), step.path("at").asString());
    }

    private void care(JsonNode step) {
        Map<String, Object> care = form(step, plot(step));
        care.put("cropId", scriptNames.id("crop", step.path("crop").asString()));
        care.putAll(SettingTheStage.some(step, "kind", "dose", "waitingDays"));
        care.put("agent", step.path("what").asString());
        if (step.hasNonNull("dose")) {
            care.put("doseUnit", step.path("unit").asString());
        }
        scriptNames.of(who(step)).post("/api/v1/events/care", care);
    }

    private void harvest(JsonNode step) {
        Map<String, Object> harvest = form(step, plot(step));
        harvest.put("cropId", scriptNames.id("crop", step.path("crop").asString()));
        harvest.putAll(SettingTheStage.some(step, "name", "quantity", "unit"));
        harvest.put("code", step.path("lotCode").asString());
        harvest.put("last", false);
        learnLots(scriptNames.of(who(step)).post("/api/v1/events/harvest", harvest), List.of(step));
    }

    private void move(JsonNode step) {
        String to = step.path("to").asString();
        Map<String, Object> shipment = form(step, step.path("fromPlace").asString());
        shipment.put("to", scriptNames.id("organisation", to));
        shipment.put("toPlaceId", scriptNames.id("place", step.path("toPlace").asString()));
        shipment.put("lots", List.of(line(step.path("lot").asString(), step.path("quantity"), step.path("unit"))));
        shipment.put("carrier", step.path("note").asString());
        String way = step.path("unit").asString().equals("H87") ? "distribution" : "shipping";
        Object movement = scriptNames
                .of(who(step))
                .post("/api/v1/events/" + way, shipment)
                .path("details")
                .path("movementId")
                .asString();
        clock = clock.plusHours(step.path("hours").asInt(3));
        Map<String, Object> arrival = form(step, step.path("toPlace").asString());
        arrival.put("movementId", movement);
        arrival.put("lots", List.of(line(step.path("lot").asString(), step.path("received"), step.path("unit"))));
        scriptNames.of(to).post("/api/v1/events/receiving", arrival);
    }

    private void process(JsonNode step) {
        Map<String, Object> form = form(step, step.path("at").asString());
        List<Object> inputs = new ArrayList<>();
        step.path("inputs").forEach(input -> inputs.add(line(input.path(0).asString(), input.path(1), input.path(2))));
        List<JsonNode> made = new ArrayList<>();
        step.path("outputs").forEach(made::add);
        form.put("inputs", inputs);
        form.put("outputs", made.stream().map(PlayingChains::output).toList());
        form.put("method", step.path("note").asString());
        String stage = STEPS.get(step.path("stage").asString());
        learnLots(scriptNames.of(who(step)).post("/api/v1/events/" + stage, form), made);
    }

    private void test(JsonNode step) {
        Map<String, Object> form = form(step, step.path("at").asString());
        form.put("lotId", scriptNames.id("lot", step.path("lot").asString()));
        form.put("passed", true);
        form.put("laboratory", "Phòng kiểm nghiệm Hương Giang");
        form.put("tested", step.path("result").asString());
        form.put("report", step.path("number").asString());
        scriptNames.of(who(step)).post("/api/v1/events/testing", form);
    }

    private void pack(JsonNode step) {
        Map<String, Object> form = form(step, step.path("at").asString());
        form.put("inputs", List.of(line(step.path("from").asString(), step.path("quantity"), step.path("unit"))));
        form.put("productId", scriptNames.id("product", step.path("product").asString()));
        form.put("packs", step.path("packs"));
        form.put("code", step.path("lotCode").asString());
        learnLots(scriptNames.of(who(step)).post("/api/v1/events/packing", form), List.of(step));
    }

    private void learnLots(JsonNode recorded, List<JsonNode> named) {
        for (int i = 0; i < named.size(); i++) {
            Object lot = recorded.path("made").path(i).path("lotId").asString();
            scriptNames.learn("lot", named.get(i).path("ref").asString(), lot);
        }
    }

    private Map<String, Object> form(JsonNode step, String place) {
        Map<String, Object> at = new LinkedHashMap<>();
        at.put("time", clock.toString());
        at.put("placeId", scriptNames.id("place", place));
        if (step.hasNonNull("note")) {
            at.put("note", step.path("note").asString());
        }
        if (step.hasNonNull("fields")) {
            at.put("fields", step.path("fields"));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("at", at);
        return form;
    }

    private Object line(String lot, JsonNode quantity, JsonNode unit) {
        return Map.of("lotId", scriptNames.id("lot", lot), "quantity", quantity, "unit", unit);
    }

    private static Object output(JsonNode output) {
        return Map.of(
                "name", output.path("name"),
                "code", output.path("lotCode"),
                "quantity", output.path("quantity"),
                "unit", output.path("unit"));
    }

    private String plot(JsonNode step) {
        return String.valueOf(scriptNames.id("plot", step.path("crop").asString()));
    }

    private static String who(JsonNode step) {
        return step.path("as").asString();
    }
}
