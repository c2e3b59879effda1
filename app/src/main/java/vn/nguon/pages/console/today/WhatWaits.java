package vn.nguon.pages.console.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.pages.Icon;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.Standing;
import vn.nguon.scan.doubt.OwnDoubts;
import vn.nguon.stamp.order.CountingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.Tally;
import vn.nguon.trace.Lot;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;

/** Looks for all that waits; each question reads a few rows, however much there is. */
@Component
class WhatWaits {

    /** More than these are told as «50+». */
    private static final int MOST = 50;

    private static final int LINES = 3;
    private static final int SOON_DAYS = 60;
    private static final Duration REFUSED_LATELY = Duration.ofDays(30);

    private final StampOrders orders;
    private final CountingStamps counting;
    private final OwnLots lots;
    private final Products products;
    private final Movements movements;
    private final OwnDoubts doubts;
    private final Certificates certificates;
    private final Clock clock;

    WhatWaits(
            StampOrders orders,
            CountingStamps counting,
            OwnLots lots,
            Products products,
            Movements movements,
            OwnDoubts doubts,
            Certificates certificates,
            Clock clock) {
        this.orders = orders;
        this.counting = counting;
        this.lots = lots;
        this.products = products;
        this.movements = movements;
        this.doubts = doubts;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** The gravest first. */
    Mono<List<Waiting>> of(Worker worker) {
        OrganisationId own = Ours.of(worker);
        Voice in = worker.in();
        return Flux.mergeSequential(List.of(
                        doubts(own, in),
                        refusedOrders(worker, in),
                        refusedProducts(own, in),
                        coming(own, in),
                        approved(worker, in),
                        stampsLeft(worker, in),
                        unstamped(own, in),
                        unpacked(own, in),
                        expiring(own, in)))
                .collectList();
    }

    private Mono<Waiting> doubts(OrganisationId own, Voice in) {
        return doubts.about(own, true, new Cursor(null, MOST))
                .map(found -> found.items())
                .flatMap(found -> some(
                        found,
                        Icon.ALERT,
                        true,
                        count(
                                found.size(),
                                in,
                                " người mua nghi ngờ hàng của ta",
                                " doubt about our goods",
                                " doubts about our goods"),
                        "/console/scans",
                        doubt -> new Waiting.Line(shortened(doubt.text()), "/console/scans#doubts")));
    }

    private Mono<Waiting> refusedOrders(Worker worker, Voice in) {
        return orders.seen(worker.actor(), "REJECTED", Ours.of(worker), Long.MAX_VALUE, LINES)
                .ofType(StampOrder.Rejected.class)
                .filter(order -> order.decision().at().isAfter(clock.instant().minus(REFUSED_LATELY)))
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.SIGN,
                        true,
                        in.choose("Đơn tem bị từ chối", "Stamp orders that were rejected"),
                        "/console/orders?status=REJECTED",
                        order -> new Waiting.Line(
                                in.choose("Đơn ", "Order ") + order.id() + ": "
                                        + order.decision().reason(),
                                "/console/orders/" + order.id())));
    }

    private Mono<Waiting> refusedProducts(OrganisationId own, Voice in) {
        return products.search("", Standing.Status.REFUSED, own, new Cursor(null, LINES))
                .flatMap(found -> some(
                        found.items(),
                        Icon.SPROUT,
                        true,
                        in.choose("Sản phẩm bị từ chối", "Products that were refused"),
                        "/console/products?status=REFUSED",
                        product -> new Waiting.Line(
                                product.name().in(in.language()) + ": "
                                        + product.standing().reason(),
                                at(product))));
    }

    private Mono<Waiting> coming(OrganisationId own, Voice in) {
        return movements
                .onTheWayTo(own)
                .take(MOST)
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.TRUCK,
                        false,
                        count(
                                found.size(),
                                in,
                                " chuyến hàng đang tới, chờ nhận",
                                " delivery to be received",
                                " deliveries to be received"),
                        "/console/record",
                        movement -> new Waiting.Line(
                                movement.fromName() + " · " + load(movement, in),
                                "/console/record/movements/" + movement.id().value())));
    }

    private Mono<Waiting> approved(Worker worker, Voice in) {
        return orders.seen(worker.actor(), "APPROVED", Ours.of(worker), Long.MAX_VALUE, LINES)
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.SIGN,
                        false,
                        in.choose("Đơn tem đã duyệt, chờ cấp số", "Approved orders to be issued"),
                        "/console/orders?status=APPROVED",
                        order -> line(order, order.request().quantity(), in)));
    }

    private Mono<Waiting> stampsLeft(Worker worker, Voice in) {
        return orders.seen(worker.actor(), "ISSUED", Ours.of(worker), Long.MAX_VALUE, MOST)
                .collectList()
                .flatMap(found -> counting.of(found.stream().map(StampOrder::id).toList())
                        .flatMap(tallies -> {
                            List<StampOrder> left = found.stream()
                                    .filter(order -> left(tallies.get(order.id())) > 0)
                                    .toList();
                            long stamps = left.stream()
                                    .mapToLong(order -> left(tallies.get(order.id())))
                                    .sum();
                            return some(
                                    left,
                                    Icon.SCAN,
                                    false,
                                    in.number(stamps) + in.choose(" tem chưa kích hoạt", " stamps not activated"),
                                    "/console/activate",
                                    order -> line(order, left(tallies.get(order.id())), in));
                        }));
    }

    private Mono<Waiting> unstamped(OrganisationId own, Voice in) {
        return lots.unstamped(own, MOST)
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.PACKAGE,
                        false,
                        count(
                                found.size(),
                                in,
                                " lô còn gói chưa dán tem",
                                " lot with unstamped packages",
                                " lots with unstamped packages"),
                        "/console/lots?stage=PACKING",
                        WhatWaits::line));
    }

    private Mono<Waiting> unpacked(OrganisationId own, Voice in) {
        return lots.unpacked(own, MOST)
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.BASKET,
                        false,
                        count(found.size(), in, " lô chưa đóng gói", " lot not packed yet", " lots not packed yet"),
                        "/console/lots?which=hand",
                        WhatWaits::line));
    }

    private Mono<Waiting> expiring(OrganisationId own, Voice in) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Voice.ZONE);
        return certificates
                .ofOrganisation(own)
                .filter(paper -> paper.isValidOn(today) && expiresBefore(paper, today.plusDays(SOON_DAYS)))
                .collectList()
                .flatMap(found -> some(
                        found,
                        Icon.SEAL,
                        false,
                        count(
                                found.size(),
                                in,
                                " chứng nhận sắp hết hạn",
                                " certificate about to expire",
                                " certificates about to expire"),
                        "/console/certificates",
                        paper -> new Waiting.Line(
                                paper.kind().words().in(in.language()) + " " + paper.number() + " · "
                                        + (paper.validUntil() == null ? "" : in.day(paper.validUntil())),
                                "/console/certificates/" + paper.id().value())));
    }

    private static boolean expiresBefore(Certificate paper, LocalDate day) {
        return paper.validUntil() != null && paper.validUntil().isBefore(day);
    }

    private static <T> Mono<Waiting> some(
            List<? extends T> found,
            Icon icon,
            boolean grave,
            String title,
            String at,
            Function<T, Waiting.Line> line) {
        return found.isEmpty()
                ? Mono.empty()
                : Mono.just(new Waiting(
                        icon,
                        grave,
                        title,
                        at,
                        found.stream().limit(LINES).map(line).toList()));
    }

    private static String count(int found, Voice in, String vietnamese, String one, String several) {
        return in.number(found) + (found >= MOST ? "+" : "") + in.choose(vietnamese, found == 1 ? one : several);
    }

    private static long left(@Nullable Tally tally) {
        return tally == null ? 0 : tally.left();
    }

    private static Waiting.Line line(Lot lot) {
        return new Waiting.Line(
                lot.code() + " · " + lot.name(), "/console/lots/" + lot.id().value());
    }

    private static Waiting.Line line(StampOrder order, long stamps, Voice in) {
        return new Waiting.Line(
                in.choose("Đơn ", "Order ") + order.id() + " · " + in.number(stamps) + in.choose(" tem", " stamps"),
                "/console/orders/" + order.id());
    }

    private static String at(Product product) {
        return "/console/products/" + product.id().value();
    }

    private static String load(Movement movement, Voice in) {
        Movement.Load first = movement.loads().get(0);
        String more = movement.loads().size() > 1 ? " +" + (movement.loads().size() - 1) : "";
        return first.name() + ", " + first.shipped().in(in.language()) + more;
    }

    private static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 88) + "…";
    }
}
