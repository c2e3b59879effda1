package vn.nguon.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.nguon.language.VietnamTime;

/** Organisations join and are admitted; they put their places, certificates and products on record. */
final class SettingTheStage {

    private final ScriptNames scriptNames;

    SettingTheStage(ScriptNames scriptNames) {
        this.scriptNames = scriptNames;
    }

    void set() {
        DemoScript.organisations().forEach(this::join);
        DemoScript.products().forEach(this::make);
    }

    private void join(JsonNode organisation) {
        String name = organisation.path("ref").asString();
        Object id = scriptNames
                .passerBy
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                some(
                                        organisation,
                                        "kind",
                                        "name",
                                        "address",
                                        "representative",
                                        "phone",
                                        "email",
                                        "gln"),
                                "manager",
                                Map.of(
                                        "login",
                                        name,
                                        "name",
                                        organisation.path("representative").asString(),
                                        "password",
                                        ScriptNames.PASSWORD)))
                .path("id")
                .asLong();
        scriptNames.learn("organisation", name, id);
        scriptNames.of("so-khcn").post("/api/v1/organisations/" + id + "/decisions", Map.of("verdict", "ADMIT"));
        organisation.path("places").forEach(place -> open(name, place));
        organisation.path("certificates").forEach(paper -> certify(name, paper));
    }

    private void open(String owner, JsonNode place) {
        Map<String, Object> described = some(place, "kind", "name", "address", "commune", "areaM2", "plantingAreaCode");
        described.put("coordinates", some(place, "latitude", "longitude"));
        Object id = scriptNames
                .of(owner)
                .post("/api/v1/places", described)
                .path("id")
                .asLong();
        scriptNames.learn("place", place.path("ref").asString(), id);
    }

    private void certify(String owner, JsonNode paper) {
        Map<String, Object> text = some(paper, "kind", "number", "issuer", "scope", "stars", "goods");
        List<Object> places = new ArrayList<>();
        paper.path("places").forEach(place -> places.add(scriptNames.id("place", place.asString())));
        text.put("places", places);
        LocalDate from = LocalDate.now(VietnamTime.ZONE)
                .minusDays(paper.path("validFromDaysAgo").asInt());
        text.put("validFrom", from.toString());
        text.put("validUntil", from.plusDays(paper.path("validDays").asInt()).toString());
        scriptNames.of(owner).post("/api/v1/certificates", text);
    }

    private void make(JsonNode product) {
        DemoVisitor owner = scriptNames.of(product.path("organisation").asString());
        String picture = product.path("picture").asString();
        Map<String, Object> text = some(
                product, "botanicalName", "brand", "model", "gtin", "origin", "shelfLifeDays", "standards", "plan");
        text.put("name", inBoth(product, "name"));
        text.put("description", inBoth(product, "description"));
        text.put("warnings", inBoth(product, "warnings"));
        text.put(
                "netContent",
                Map.of(
                        "amount",
                        product.path("netContent").decimalValue(),
                        "unit",
                        product.path("netUnit").asString()));
        text.put("photos", List.of(owner.upload(picture + ".jpg", DemoScript.picture(picture))));
        Object id = owner.post("/api/v1/products", text).path("id").asLong();
        scriptNames.of("so-khcn").post("/api/v1/products/" + id + "/decisions", Map.of("verdict", "ADMIT"));
        scriptNames.learn("product", product.path("ref").asString(), id);
    }

    private static Map<String, String> inBoth(JsonNode product, String field) {
        return Map.of(
                "vi",
                product.path(field + "Vi").asString(),
                "en",
                product.path(field + "En").asString());
    }

    /** Those of the fields that the script gives. */
    static Map<String, Object> some(JsonNode from, String... fields) {
        Map<String, Object> some = new LinkedHashMap<>();
        for (String field : fields) {
            if (from.hasNonNull(field)) {
                some.put(field, from.get(field));
            }
        }
        return some;
    }
}
