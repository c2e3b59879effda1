package vn.nguon.organisation.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How the values of a household stand in their columns. */
@Configuration(proxyBeanMethods = false)
class HouseholdColumns {

    @Bean
    static ConverterAware householdIdColumn() {
        return ConverterBuilder.reading(Long.class, HouseholdId.class, HouseholdId::new)
                .andWriting(HouseholdId::value);
    }
}
