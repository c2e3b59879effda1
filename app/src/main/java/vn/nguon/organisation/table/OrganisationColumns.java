package vn.nguon.organisation.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import vn.nguon.gs1.Gln;
import vn.nguon.organisation.certificate.CertificateId;

/** How the values of an organisation and its certificates stand in their columns. */
@Configuration(proxyBeanMethods = false)
class OrganisationColumns {

    @Bean
    static ConverterAware glnColumn() {
        return ConverterBuilder.reading(String.class, Gln.class, Gln::new).andWriting(Gln::value);
    }

    @Bean
    static ConverterAware certificateIdColumn() {
        return ConverterBuilder.reading(Long.class, CertificateId.class, CertificateId::new)
                .andWriting(CertificateId::value);
    }
}
