package vn.nguon.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nguon.product.plan.PlanTemplates;
import vn.nguon.product.plan.Stage;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class StagePlanIntegrationTests {

    private static final String ROUTE = "/api/v1/stage-plans";

    private final People people;
    private final PlanTemplates templates;

    StagePlanIntegrationTests(People people, PlanTemplates templates) {
        this.people = people;
        this.templates = templates;
    }

    @Test
    void plansForTheGoodsOfTheProvinceComeWithTheSystem() {
        Api member = Api.of(people.member(people.organisation("HTX Phong Điền")));

        assertThat(member.get(ROUTE).ok().texts("$[*].code")).contains("HERBS", "FRESH_PRODUCE", "LIVESTOCK", "RICE");
        assertThat(templates
                        .get("LIVESTOCK")
                        .blockOptional()
                        .orElseThrow()
                        .plan()
                        .required())
                .containsExactly(Stage.RAW_MATERIAL, Stage.SLAUGHTER, Stage.PACKING);
        assertThat(member.get(ROUTE + "/RICE").ok().text("$.name.vi")).isEqualTo("Lúa gạo");
        member.get(ROUTE + "/FISH").refused(404, "not-found");
        new Api(people.nobody()).get(ROUTE).refused(401, "not-signed-in");
    }

    @Test
    void theAuthorityAddsAndChangesPlans() {
        Api authority = Api.of(people.authority());
        String path = ROUTE + "/" + code();

        Answer added = authority.put(path, plan(0, "HARVEST")).ok();
        Answer changed = authority.put(path, plan(1, "HARVEST", "PACKING")).ok();

        assertThat(added.number("$.version")).isEqualTo(1);
        assertThat(changed.number("$.version")).isEqualTo(2);
        assertThat(changed.texts("$.plan.stages[*].stage")).containsExactly("HARVEST", "PACKING");
        authority.put(path, plan(1, "HARVEST")).refused(412, "changed-meanwhile");
        authority.put(path, plan(0, "HARVEST")).refused(412, "changed-meanwhile");
        authority.put(ROUTE + "/" + code(), plan(3, "HARVEST")).refused(412, "changed-meanwhile");
    }

    @Test
    void whatIsUsualIsSaidOfTheHarvestOnly() {
        Api authority = Api.of(people.authority());
        String path = ROUTE + "/" + code();

        authority.put(path, usual("HARVEST", "12500.5")).ok();
        assertThat(authority.get(path).ok().text("$.plan.stages[0].kilogramsAHectare"))
                .isEqualTo("12500.5");
        authority
                .put(ROUTE + "/" + code(), usual("PACKING", "1"))
                .refused(422, "invalid")
                .about("plan.stages[0].kilogramsAHectare");
        for (String nothing : List.of("0", "-1", "1000001", "0.0001")) {
            authority
                    .put(ROUTE + "/" + code(), usual("HARVEST", nothing))
                    .refused(422, "invalid")
                    .about("plan.stages[0].kilogramsAHectare");
        }
    }

    private static Map<String, Object> usual(String stage, String kilograms) {
        return Map.of(
                "version",
                0,
                "name",
                Map.of("vi", "Gừng", "en", "Ginger"),
                "plan",
                Map.of(
                        "stages",
                        List.of(Map.of(
                                "stage", stage, "required", true, "kilogramsAHectare", new BigDecimal(kilograms)))));
    }

    @Test
    void aPlanWithAFaultIsRefused() {
        Api authority = Api.of(people.authority());
        String path = ROUTE + "/" + code();

        authority.put(path, plan(0)).refused(422, "invalid").about("plan.stages");
        authority
                .put(path, plan(0, "HARVEST", "HARVEST"))
                .refused(422, "invalid")
                .about("plan.stages");
        authority
                .put(path, Map.of("version", 0, "plan", Map.of("stages", List.of())))
                .refused(422, "invalid");
        authority
                .put(ROUTE + "/fish", plan(0, "HARVEST"))
                .refused(422, "invalid")
                .about("code");
        authority
                .put(path, withField(Map.of("code", "1x", "label", label(), "kind", "TEXT", "required", false)))
                .refused(422, "invalid")
                .about("plan.stages[0].fields[0].code");
        authority
                .put(
                        path,
                        withField(
                                Map.of("code", "x", "label", Map.of("vi", "Giống"), "kind", "TEXT", "required", false)))
                .refused(422, "invalid")
                .about("plan.stages[0].fields[0].label.en");
        authority
                .put(path, withField(Map.of("code", "x", "label", label(), "kind", "PICTURE", "required", false)))
                .refused(400, "wrong-kind-of-value")
                .about("plan.stages[0].fields[0].kind");
    }

    @Test
    void onlyTheAuthorityChangesPlans() {
        String path = ROUTE + "/" + code();

        Stream.of(people.manager(people.organisation("HTX Phong Điền")), people.inspector(), people.administrator())
                .forEach(person -> Api.of(person).put(path, plan(0, "HARVEST")).refused(403, "not-allowed"));
        new Api(people.nobody()).put(path, plan(0, "HARVEST")).refused(401, "not-signed-in");
    }

    private static Map<String, Object> plan(int version, String... stages) {
        return Map.of(
                "version", version,
                "name", label(),
                "plan",
                        Map.of(
                                "stages",
                                Stream.of(stages)
                                        .map(stage -> Map.of("stage", stage, "required", true))
                                        .toList()));
    }

    private static Map<String, Object> withField(Map<String, Object> field) {
        return Map.of(
                "version",
                0,
                "name",
                label(),
                "plan",
                Map.of("stages", List.of(Map.of("stage", "HARVEST", "required", true, "fields", List.of(field)))));
    }

    private static Map<String, String> label() {
        return Map.of("vi", "Cá nuôi", "en", "Farmed fish");
    }

    private static String code() {
        return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
