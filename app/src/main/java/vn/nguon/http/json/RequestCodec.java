package vn.nguon.http.json;

import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.json.JacksonJsonDecoder;

/** Has every body in JSON read by {@link RequestJson}. */
@Configuration(proxyBeanMethods = false)
class RequestCodec {

    /** After the framework's own, which would read with the mapper that writes answers. */
    @Bean
    @Order
    CodecCustomizer readingRequests(RequestJson json) {
        return codecs -> codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(json.mapper()));
    }
}
