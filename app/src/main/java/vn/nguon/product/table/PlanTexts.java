package vn.nguon.product.table;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.product.plan.StagePlan;

/** Stage plans as they lie in the table. Most products have one of a few, so each text is read once and kept. */
@Component
class PlanTexts {

    private static final int MOST = 500;

    private final JsonMapper json;
    private final Cache<String, StagePlan> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PlanTexts(JsonMapper json) {
        this.json = json;
    }

    StagePlan read(String text) {
        StagePlan kept = known.getIfPresent(text);
        if (kept != null) {
            return kept;
        }
        StagePlan plan = json.readValue(text, StagePlan.class);
        known.put(text, plan);
        return plan;
    }

    String written(StagePlan plan) {
        return json.writeValueAsString(plan);
    }
}
