package vn.nguon.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileNotBroughtIn;
import vn.nguon.files.Files;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.labels.text.ShortName;
import vn.nguon.ledger.Act;
import vn.nguon.product.plan.PlanTemplate;
import vn.nguon.product.plan.PlanTemplates;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** What putting a product on record and editing it have in common: its plan, its photos, what the ledger keeps. */
@Component
class ProductRegistration {

    private static final String GTIN = "gtin:";

    private final PlanTemplates templates;
    private final Files files;

    ProductRegistration(PlanTemplates templates, Files files) {
        this.templates = templates;
        this.files = files;
    }

    /** The plan that was given, or a copy of the one that was named. */
    Mono<StagePlan> plan(ProductText text) {
        String code = text.plan();
        if (code == null) {
            return Mono.just(Objects.requireNonNull(text.stagePlan()));
        }
        return templates
                .get(code)
                .map(PlanTemplate::plan)
                .onErrorMap(
                        NotFound.class,
                        none -> new Invalid(
                                "plan",
                                "Không có quy trình mẫu nào mang mã này. Xem /api/v1/stage-plans.",
                                "There is no ready plan of that code. See /api/v1/stage-plans."));
    }

    /** Refuses with {@link FileNotBroughtIn} photos that are not the organisation's, and with {@link Invalid} documents. */
    Mono<Void> requirePhotos(ProductText text, OrganisationId owner) {
        return Flux.range(0, text.photos().size())
                .concatMap(i ->
                        files.requireHeldBy("photos[" + i + "]", text.photos().get(i), owner))
                .doOnNext(photo -> {
                    if (!photo.isPicture()) {
                        throw new Invalid("photos", "Hãy chọn ảnh, không chọn tài liệu.", "Choose pictures only.");
                    }
                })
                .then();
    }

    /** The act, told to whoever remembers the product or what goes by its old or new GTIN. */
    static Act act(String kind, Actor actor, Product product, @Nullable Gtin before, Map<String, ?> facts) {
        List<String> subjects = new ArrayList<>(
                List.of(product.id().subject(), product.organisation().subject()));
        Gtin now = product.gtin();
        if (now != null) {
            subjects.add(subject(now));
        }
        if (before != null && !before.equals(now)) {
            subjects.add(subject(before));
        }
        return new Act(kind, actor.name(), subjects, facts);
    }

    /** How the ledger names the GTIN that an act gave to a product or took from it: {@code gtin:08935001234562}. */
    private static String subject(Gtin gtin) {
        return GTIN + gtin.value();
    }

    /** The GTIN that a subject names, or null if it names something else. */
    static @Nullable Gtin gtin(String subject) {
        return subject.startsWith(GTIN) ? new Gtin(subject.substring(GTIN.length())) : null;
    }

    /** What the authority looks at: all that the ledger keeps, but for a label name that says no more than the name. */
    static Map<String, Object> examined(Product product) {
        Map<String, Object> examined = new HashMap<>(facts(product));
        if (ShortName.isDrawnFrom(product.name().vi(), product.labelName())) {
            examined.remove("labelName");
        }
        return examined;
    }

    /** What of a product the ledger keeps for ever: all that the authority looks at. */
    static Map<String, Object> facts(Product product) {
        Gtin gtin = product.gtin();
        return Map.ofEntries(
                Map.entry("nameVi", product.name().vi()),
                Map.entry("nameEn", product.name().en()),
                Map.entry("labelName", product.labelName()),
                Map.entry("botanicalName", product.botanicalName()),
                Map.entry("brand", product.brand()),
                Map.entry("model", product.model()),
                Map.entry("gtin", gtin == null ? "" : gtin.value()),
                Map.entry("code", product.code()),
                Map.entry("origin", product.origin()),
                Map.entry("netContent", product.netContent().amount()),
                Map.entry("netUnit", product.netContent().unit()),
                Map.entry("shelfLifeDays", Objects.requireNonNullElse(product.shelfLifeDays(), 0)),
                Map.entry("standards", product.standards()),
                Map.entry(
                        "stages",
                        product.stagePlan().stages().stream()
                                .map(planned -> planned.stage().name())
                                .toList()));
    }
}
