package vn.nguon.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How the name of a file stands in its column. */
@Configuration(proxyBeanMethods = false)
class FileColumns {

    @Bean
    ConverterAware fileHashColumn() {
        return ConverterBuilder.reading(String.class, FileHash.class, FileHash::new)
                .andWriting(FileHash::value);
    }
}
