package vn.nguon.inspector.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.inspector.entry.ShowingEntries;
import vn.nguon.language.VietnamTime;
import vn.nguon.metrics.Metric;
import vn.nguon.metrics.Metrics;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.Products;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.tally.CountingStamps;
import vn.nguon.trace.Lots;

/** One organisation from all sides. */
@RestController
@RequestMapping("/inspect/organisations/{id}")
class InspectedOrganisationPages {

    private static final int LATEST = 20;
    private static final int TALLIED = 10;

    private final Organisations organisations;
    private final PlaceCache places;
    private final CertificateCache certificates;
    private final Products products;
    private final Lots lots;
    private final Metrics metrics;
    private final StampOrders orders;
    private final CountingStamps counting;
    private final Activations activations;
    private final SettlingAlerts alerts;
    private final ShowingEntries entries;
    private final PageRenderer pages;
    private final Clock clock;

    InspectedOrganisationPages(
            Organisations organisations,
            PlaceCache places,
            CertificateCache certificates,
            Products products,
            Lots lots,
            Metrics metrics,
            StampOrders orders,
            CountingStamps counting,
            Activations activations,
            SettlingAlerts alerts,
            ShowingEntries entries,
            PageRenderer pages,
            Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.certificates = certificates;
        this.products = products;
        this.lots = lots;
        this.metrics = metrics;
        this.orders = orders;
        this.counting = counting;
        this.activations = activations;
        this.alerts = alerts;
        this.entries = entries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> organisation(
            PageUser worker, @PathVariable long id, @RequestParam(required = false) @Nullable Long product) {
        Inspectors.admit(worker);
        return gather(worker, new OrganisationId(id), product == null ? null : new ProductId(product))
                .map(file -> pages.page(
                        worker, "/inspect", "inspector/organisation/organisation.jte", Map.of("file", file)));
    }

    private Mono<OrganisationFile> gather(PageUser worker, OrganisationId id, @Nullable ProductId of) {
        LocalDate today = VietnamTime.day(clock.instant());
        return organisations
                .get(id)
                .flatMap(organisation -> Mono.zip(
                                places.ofOrganisation(id).collectList(),
                                metrics.sums(id, today.minusYears(1), Metric.MADE)
                                        .collectList()
                                        .map(StageOutput::byStage),
                                orders.seen(worker.actor(), null, id, Long.MAX_VALUE, LATEST)
                                        .collectList(),
                                activations.latestOf(id, LATEST).collectList(),
                                certificates.ofOrganisation(id).collectList(),
                                products.ofOrganisation(id).collectList(),
                                lots.latestOf(id, of, LATEST).collectList(),
                                entries.about(worker.actor(), List.of(id.subject()), worker.in()))
                        .flatMap(all -> Mono.zip(
                                        counting.of(all.getT3().stream()
                                                .limit(TALLIED)
                                                .map(StampOrder::id)
                                                .toList()),
                                        alerts.ofOrders(
                                                all.getT3().stream()
                                                        .map(order -> order.id().value())
                                                        .toList(),
                                                LATEST,
                                                worker.actor()))
                                .map(more -> new OrganisationFile(
                                        organisation,
                                        all.getT1(),
                                        all.getT2(),
                                        all.getT3(),
                                        more.getT1(),
                                        all.getT4(),
                                        more.getT2(),
                                        all.getT5(),
                                        all.getT6(),
                                        chosen(all.getT6(), of).orElse(null),
                                        all.getT7(),
                                        all.getT8(),
                                        today))));
    }

    private static Optional<Product> chosen(List<Product> products, @Nullable ProductId id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }
}
