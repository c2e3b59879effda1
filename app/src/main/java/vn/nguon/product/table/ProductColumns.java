package vn.nguon.product.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.gs1.Gtin;
import vn.nguon.product.ProductId;

/** How the values of a product stand in their columns. */
@Configuration(proxyBeanMethods = false)
class ProductColumns {

    @Bean
    static ConverterAware productIdColumn() {
        return ConverterBuilder.reading(Long.class, ProductId.class, ProductId::new)
                .andWriting(ProductId::value);
    }

    @Bean
    static ConverterAware gtinColumn() {
        return ConverterBuilder.reading(String.class, Gtin.class, Gtin::new).andWriting(Gtin::value);
    }
}
