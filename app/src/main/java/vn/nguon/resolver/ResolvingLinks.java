package vn.nguon.resolver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.files.Files;
import vn.nguon.files.StoredFile;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.gs1.ElementString;
import vn.nguon.gs1.Gtin;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.recall.Recalls;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.VerdictRules;
import vn.nguon.scan.story.LotStories;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;

/**
 * Finds what a GS1 Digital Link without a package leads to. Only what is public already: products that the authority
 * admitted, and their lots once a stamp is on one.
 */
@Component
class ResolvingLinks {

    private final ProductCache products;
    private final OrganisationCache organisations;
    private final CertificateCache certificates;
    private final Files files;
    private final Lots lots;
    private final LotStories lotStories;
    private final Recalls recalls;
    private final Clock clock;

    ResolvingLinks(
            ProductCache products,
            OrganisationCache organisations,
            CertificateCache certificates,
            Files files,
            Lots lots,
            LotStories lotStories,
            Recalls recalls,
            Clock clock) {
        this.products = products;
        this.organisations = organisations;
        this.certificates = certificates;
        this.files = files;
        this.lots = lots;
        this.lotStories = lotStories;
        this.recalls = recalls;
        this.clock = clock;
    }

    /** Refuses with {@link UnknownLink} what leads nowhere. */
    public Mono<LinkTarget> resolve(DigitalLink link) {
        String lot = lotOf(link);
        return lot == null
                ? Mono.justOrEmpty(link.gtin())
                        .flatMap(this::publicProduct)
                        .switchIfEmpty(Mono.error(() -> UnknownLink.product(link)))
                        .flatMap(this::described)
                : Mono.justOrEmpty(link.gtin())
                        .flatMap(gtin -> lot(gtin, lot))
                        .switchIfEmpty(Mono.error(UnknownLink::lot));
    }

    /** What waits to be admitted again is told of as it last was admitted: its GTIN is printed on packages. */
    private Mono<Product> publicProduct(Gtin gtin) {
        return products.getByGtin(gtin)
                .onErrorComplete(NotFound.class)
                .flatMap(product -> product.standing().status().isPublic()
                        ? Mono.just(product)
                        : products.findLastAdmitted(product.id()));
    }

    private Mono<LinkTarget> described(Product product) {
        return Mono.zip(
                        organisations.get(product.organisation()),
                        certificates
                                .ofOrganisation(product.organisation())
                                .filter(certificate -> certificate.withdrawnAt() == null)
                                .filter(certificate -> certificate.covers(of(product)))
                                .collectList())
                .flatMap(known -> pictures(product, known.getT1())
                        .map(pictures -> new LinkTarget.OfProduct(product, known.getT1(), known.getT2(), pictures)));
    }

    private static Certificate.Held of(Product product) {
        return new Certificate.Held(
                Set.of(product.id().value()),
                Stream.of(product.name().vi(), product.name().en(), product.botanicalName())
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toSet()),
                Set.of());
    }

    private Mono<Map<FileHash, StoredFile>> pictures(Product product, Organisation maker) {
        Set<FileHash> shown = new LinkedHashSet<>(product.photos());
        if (maker.logo() != null) {
            shown.add(maker.logo());
        }
        return files.findAll(shown).collectMap(StoredFile::hash);
    }

    /** A lot goes by the GTIN that its product had when it was made, for ever, and by the one it has now. */
    private Mono<LinkTarget> lot(Gtin gtin, String code) {
        return products.everByGtin(gtin)
                .concatMap(product -> lots.findByCode(product.organisation(), code)
                        .filter(lot -> isPublic(lot, product))
                        .flatMap(lot -> Mono.zip(lotStories.of(lot.id()), recalls.open()))
                        .filter(known -> gtin.equals(product.gtin()) || goesBy(known.getT1(), gtin)))
                .next()
                .<LinkTarget>map(known -> new LinkTarget.OfLot(
                        known.getT1(), VerdictRules.ofGoods(known.getT1(), known.getT2(), today())));
    }

    private static boolean goesBy(LotStory story, Gtin gtin) {
        return story.product() != null && gtin.equals(story.product().gtin());
    }

    private static boolean isPublic(Lot lot, Product product) {
        return product.id().equals(lot.productId()) && lot.stampsActivated() > 0 && !lot.withdrawn();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private static @Nullable String lotOf(DigitalLink link) {
        return link.qualifiers().stream()
                .filter(qualifier -> qualifier.ai().equals("10"))
                .map(ElementString::value)
                .findFirst()
                .orElse(null);
    }
}
