package vn.nguon.organisation.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.commune.Commune;

/** How the values of a place stand in their columns. */
@Configuration(proxyBeanMethods = false)
class PlaceColumns {

    @Bean
    static ConverterAware placeIdColumn() {
        return ConverterBuilder.reading(Long.class, PlaceId.class, PlaceId::new).andWriting(PlaceId::value);
    }

    @Bean
    static ConverterAware communeColumn() {
        return ConverterBuilder.reading(String.class, Commune.class, Commune::of)
                .andWriting(Commune::code);
    }
}
