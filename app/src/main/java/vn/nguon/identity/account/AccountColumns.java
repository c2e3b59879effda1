package vn.nguon.identity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;

/** How organisations and languages stand in columns. */
@Configuration(proxyBeanMethods = false)
class AccountColumns {

    @Bean
    static ConverterAware organisationIds() {
        return ConverterBuilder.reading(Long.class, OrganisationId.class, OrganisationId::new)
                .andWriting(OrganisationId::value);
    }

    @Bean
    static ConverterAware languages() {
        return ConverterBuilder.reading(String.class, Language.class, Language::of)
                .andWriting(Language::tag);
    }
}
