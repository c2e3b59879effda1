package vn.nguon.scan.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.QueryBatcher;
import vn.nguon.files.FileHash;
import vn.nguon.files.Files;
import vn.nguon.files.StoredFile;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.objection.Objections;

/** Puts a lot's story together. */
@Component
class LoadingLotStories {

    private static final int AT_ONCE = 3;
    private static final int MOST = 16;

    private final QueryBatcher<LotId, Journey> journeys;
    private final ProductCache products;
    private final OrganisationCache organisations;
    private final CertificateCache certificates;
    private final Files files;
    private final Objections objections;

    LoadingLotStories(
            Journeys journeys,
            ProductCache products,
            OrganisationCache organisations,
            CertificateCache certificates,
            Files files,
            Objections objections) {
        this.journeys = new QueryBatcher<>(
                AT_ONCE, MOST, lots -> journeys.behindEach(lots).collectMap(Journey::of));
        this.products = products;
        this.organisations = organisations;
        this.certificates = certificates;
        this.files = files;
        this.objections = objections;
    }

    /** The story as the database has it now, or {@link NotFound}. */
    Mono<LotStory> tell(LotId lot) {
        return journeys.get(lot).switchIfEmpty(Mono.error(NotFound::new)).flatMap(this::tell);
    }

    /** What lies behind the goods and speaks against them; asked for only where the journey does not show all of it. */
    private Mono<Behind> behind(Journey journey) {
        return journey.truncated()
                ? Mono.zip(objections.behind(journey.of()), objections.against(journey.of()))
                        .map(found -> new Behind(found.getT1(), StoryObjections.of(found.getT2())))
                : Mono.just(new Behind(journey.lots().stream().map(Lot::id).toList(), StoryObjections.of(journey)));
    }

    private record Behind(List<LotId> lots, StoryObjections objections) {}

    private Mono<LotStory> tell(Journey journey) {
        OrganisationId maker = journey.lot().organisation();
        return Mono.zip(
                        behind(journey),
                        product(journey),
                        products.find(journey.lot().productId()),
                        organisations.get(maker).map(today -> asItMade(journey, today)),
                        product(journey).flatMap(product -> papers(journey, product.orElse(null), maker)))
                .flatMap(parts -> {
                    Behind behind = parts.getT1();
                    Product product = parts.getT2().orElse(null);
                    Product today = parts.getT3().orElse(null);
                    Organisation made = parts.getT4();
                    return pictures(journey, product, made)
                            .map(pictures -> new LotStory(
                                    journey,
                                    behind.lots(),
                                    behind.objections(),
                                    product,
                                    today,
                                    made,
                                    parts.getT5(),
                                    pictures));
                });
    }

    /** Its name, address, kind and GLN when it made the lot; how it is reached now. */
    private static Organisation asItMade(Journey journey, Organisation today) {
        LotId lot = journey.lot().id();
        return journey.events().stream()
                .filter(RecordedEvent::stands)
                .filter(event ->
                        event.made().stream().anyMatch(goods -> goods.lotId().equals(lot)))
                .findFirst()
                .map(event -> event.who().asTold(today))
                .orElse(today);
    }

    private Mono<Optional<Product>> product(Journey journey) {
        return products.findTold(journey.lot().productId(), journey.lot().productVersion());
    }

    /** Those that cover what their holder did: the maker's first, then those of all others who had the goods in hand. */
    private Mono<List<Certificate>> papers(Journey journey, @Nullable Product product, OrganisationId maker) {
        Set<OrganisationId> holders = new LinkedHashSet<>(List.of(maker));
        for (RecordedEvent event : LotStory.told(journey)) {
            if (event.who().id() != null) {
                holders.add(event.who().id());
            }
        }
        return Flux.fromIterable(holders)
                .concatMap(holder -> {
                    CertificateCoverage certificateCoverage = CertificateCoverage.of(holder, journey, product);
                    return certificates.asOf(holder, journey.lot().madeAt()).filter(certificateCoverage::isBy);
                })
                .collectList();
    }

    private Mono<Map<FileHash, StoredFile>> pictures(Journey journey, @Nullable Product product, Organisation maker) {
        Set<FileHash> shown = new LinkedHashSet<>();
        if (product != null) {
            shown.addAll(product.photos());
        }
        if (maker.logo() != null) {
            shown.add(maker.logo());
        }
        LotStory.told(journey).forEach(event -> shown.addAll(event.photos()));
        return shown.isEmpty() ? Mono.just(Map.of()) : files.findAll(shown).collectMap(StoredFile::hash);
    }
}
