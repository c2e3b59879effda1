package vn.nguon.inspector.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.inspector.entry.ShownEntry;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.place.Place;
import vn.nguon.product.Product;
import vn.nguon.scan.alert.Alert;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.OrderTally;
import vn.nguon.trace.Lot;

/**
 * Everything that is known of one organisation.
 *
 * @param made        what it made in the last twelve months, by stage
 * @param orders      the latest
 * @param tallies     what became of the stamps of those that are issued
 * @param activations the latest
 * @param alerts      the latest about stamps of its orders
 * @param products    all
 * @param product     the one whose lots are shown; null for lots of whatever product
 * @param lots        the latest
 * @param today       the day by which certificates are called expired
 */
public record OrganisationFile(
        Organisation organisation,
        List<Place> places,
        List<StageOutput> made,
        List<StampOrder> orders,
        Map<OrderId, OrderTally> tallies,
        List<Activation> activations,
        List<Alert> alerts,
        List<Certificate> certificates,
        List<Product> products,
        @Nullable Product product,
        List<Lot> lots,
        List<ShownEntry> entries,
        LocalDate today) {

    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    /** Plots and farms that are in use. */
    public List<Place> plots() {
        return places.stream()
                .filter(place -> place.closedAt() == null)
                .filter(place -> place.kind() == Place.Kind.PLOT || place.kind() == Place.Kind.FARM)
                .toList();
    }

    /** What a certificate covers: kinds of goods, products and places by their names. */
    public List<String> covered(Certificate certificate) {
        Stream<String> made = products.stream()
                .filter(product -> certificate.products().contains(product.id().value()))
                .map(product -> product.name().vi());
        Stream<String> where = places.stream()
                .filter(place -> certificate.places().contains(place.id()))
                .map(Place::name);
        return Stream.of(certificate.goods().stream(), made, where)
                .flatMap(names -> names)
                .toList();
    }

    /** What plots and farms measure together, in hectares, as far as it is known. */
    public BigDecimal hectares() {
        return plots().stream()
                .map(Place::areaM2)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(HECTARE, 2, RoundingMode.HALF_UP);
    }

    /** How many of its plots and farms say how large they are. */
    public long measured() {
        return plots().stream().filter(place -> place.areaM2() != null).count();
    }
}
