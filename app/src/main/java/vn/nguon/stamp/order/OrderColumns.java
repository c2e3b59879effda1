package vn.nguon.stamp.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** The columns that orders stand in. */
@Configuration(proxyBeanMethods = false)
class OrderColumns {

    @Bean
    static ConverterAware orderIds() {
        return ConverterBuilder.reading(Long.class, OrderId.class, OrderId::new).andWriting(OrderId::value);
    }
}
