package vn.nguon.product.plan;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.r2dbc.postgresql.codec.Json;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import tools.jackson.databind.json.JsonMapper;

/** How a stage plan stands in its column. Most products have one of a few, so each text is read once and kept. */
@Configuration(proxyBeanMethods = false)
class StagePlanColumn {

    private static final int MOST = 500;

    @Bean
    static ConverterAware stagePlanJson(JsonMapper json) {
        LoadingCache<String, StagePlan> known =
                Caffeine.newBuilder().maximumSize(MOST).build(text -> json.readValue(text, StagePlan.class));
        return ConverterBuilder.reading(Json.class, StagePlan.class, column -> known.get(column.asString()))
                .andWriting(plan -> Json.of(json.writeValueAsString(plan)));
    }
}
