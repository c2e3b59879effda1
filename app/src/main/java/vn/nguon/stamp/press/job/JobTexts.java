package vn.nguon.stamp.press.job;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.product.ProductCache;
import vn.nguon.product.ProductId;

/** The texts on every label of a job, under the names that layouts use. */
@Component
public class JobTexts {

    private final OrganisationCache organisations;
    private final ProductCache products;

    JobTexts(OrganisationCache organisations, ProductCache products) {
        this.organisations = organisations;
        this.products = products;
    }

    /** {@code organisation}, and {@code product}, {@code product-en} where the stamps are for one product. */
    public Mono<Map<String, String>> of(PrintJob job) {
        return organisations.get(job.asked().owner()).flatMap(organisation -> {
            Map<String, String> texts = new TreeMap<>();
            texts.put("organisation", organisation.nameOnLabels());
            ProductId product = job.asked().product();
            if (product == null) {
                return Mono.just(texts);
            }
            return products.get(product).map(found -> {
                texts.put("product", found.nameOnLabels());
                texts.put("product-en", found.name().en());
                return texts;
            });
        });
    }
}
