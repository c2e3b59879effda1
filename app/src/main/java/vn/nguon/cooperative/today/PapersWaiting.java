package vn.nguon.cooperative.today;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.pages.Icon;
import vn.nguon.product.Product;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.Products;

/** Papers to put in order: products that were not admitted, certificates about to expire. */
@Component
class PapersWaiting {

    private static final int SOON_DAYS = 60;

    private final Products products;
    private final CertificateCache certificates;
    private final Clock clock;

    PapersWaiting(Products products, CertificateCache certificates, Clock clock) {
        this.products = products;
        this.certificates = certificates;
        this.clock = clock;
    }

    Mono<WaitingItem> refusedProducts(OrganisationId own, Language in) {
        return products.search("", ProductStatus.Status.REFUSED, own, new Cursor(null, WaitingItem.LINES))
                .flatMap(found -> WaitingItem.of(
                        found.items(),
                        Icon.SPROUT,
                        true,
                        in.choose("Sản phẩm bị từ chối", "Products that were refused"),
                        "/console/products?status=REFUSED",
                        product -> new WaitingItem.Line(
                                product.name().in(in) + ": "
                                        + product.standing().reason(),
                                at(product))));
    }

    Mono<WaitingItem> expiring(OrganisationId own, Language in) {
        LocalDate today = VietnamTime.day(clock.instant());
        return certificates
                .ofOrganisation(own)
                .filter(paper -> paper.isValidOn(today) && expiresBefore(paper, today.plusDays(SOON_DAYS)))
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.SEAL,
                        false,
                        WaitingItem.count(
                                found.size(),
                                in,
                                " chứng nhận sắp hết hạn",
                                " certificate about to expire",
                                " certificates about to expire"),
                        "/console/certificates",
                        paper -> new WaitingItem.Line(
                                paper.kind().words().in(in) + " " + paper.number() + " · "
                                        + (paper.validUntil() == null ? "" : in.day(paper.validUntil())),
                                "/console/certificates/" + paper.id().value())));
    }

    private static boolean expiresBefore(Certificate paper, LocalDate day) {
        return paper.validUntil() != null && paper.validUntil().isBefore(day);
    }

    private static String at(Product product) {
        return "/console/products/" + product.id().value();
    }
}
