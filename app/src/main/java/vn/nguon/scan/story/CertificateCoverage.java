package vn.nguon.scan.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.product.Product;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;

/**
 * Which of an organisation's certificates cover what it did on a journey: its products and the goods it had in hand, the
 * places where it recorded something, and the days from its first record there to its last.
 */
final class CertificateCoverage {

    private final Certificate.Held held;
    private final LocalDate first;
    private final LocalDate last;

    private CertificateCoverage(Certificate.Held held, LocalDate first, LocalDate last) {
        this.held = held;
        this.first = first;
        this.last = last;
    }

    /**
     * What that organisation did.
     *
     * @param product of the lot that the journey leads to
     */
    static CertificateCoverage of(OrganisationId holder, Journey journey, @Nullable Product product) {
        List<RecordedEvent> own = journey.events().stream()
                .filter(RecordedEvent::stands)
                .filter(event -> holder.equals(event.who().id()))
                .toList();
        Set<Long> products = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Lot lot : journey.lots()) {
            if (lot.organisation().equals(holder)) {
                names.add(lot.name());
                if (lot.productId() != null) {
                    products.add(lot.productId().value());
                }
            }
        }
        own.stream().flatMap(event -> event.goods().stream()).map(Goods::name).forEach(names::add);
        if (product != null && product.organisation().equals(holder)) {
            Stream.of(product.name().vi(), product.name().en(), product.botanicalName())
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
        }
        Set<PlaceId> places = new HashSet<>();
        own.stream()
                .flatMap(event -> Stream.ofNullable(event.where()))
                .map(site -> site.id())
                .forEach(places::add);
        LocalDate made = VietnamTime.day(journey.lot().madeAt());
        LocalDate first = own.stream()
                .map(event -> VietnamTime.day(event.time().toInstant()))
                .min(LocalDate::compareTo)
                .orElse(made);
        LocalDate last = own.stream()
                .map(event -> VietnamTime.day(event.time().toInstant()))
                .max(LocalDate::compareTo)
                .orElse(made);
        return new CertificateCoverage(new Certificate.Held(products, names, places), first, last);
    }

    boolean isBy(Certificate certificate) {
        return certificate.covers(held) && certificate.wasValidBetween(first, last);
    }
}
