package vn.nguon.recall;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.trace.LotId;

/** How the identifiers of a recall stand in their columns. */
@Configuration(proxyBeanMethods = false)
class RecallColumns {

    @Bean
    static ConverterAware recallIds() {
        return ConverterBuilder.reading(UUID.class, RecallId.class, RecallId::new)
                .andWriting(RecallId::value);
    }

    @Bean
    static ConverterAware lotIds() {
        return ConverterBuilder.reading(UUID.class, LotId.class, LotId::new).andWriting(LotId::value);
    }
}
