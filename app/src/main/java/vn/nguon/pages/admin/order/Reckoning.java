package vn.nguon.pages.admin.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.figures.Figures;
import vn.nguon.figures.Kind;
import vn.nguon.figures.Sum;
import vn.nguon.product.Product;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.GivenStamps;

/** Reckons how an order stands to what its organisation has, from sums that are kept day by day. */
@Component
class Reckoning {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Figures figures;
    private final GivenStamps given;

    Reckoning(Figures figures, GivenStamps given) {
        this.figures = figures;
        this.given = given;
    }

    Mono<Standing> of(StampOrder order, @Nullable Product product) {
        return Mono.zip(
                        figures.sums(
                                        order.owner(),
                                        EVER,
                                        Kind.MADE,
                                        Kind.RECEIVED,
                                        Kind.SENT,
                                        Kind.ACTIVATED,
                                        Kind.VOIDED)
                                .collectList(),
                        given.to(order.owner(), order.request().product()))
                .map(known -> Standing.of(
                        known.getT1(),
                        product,
                        known.getT2().issued(),
                        sum(known.getT1(), Kind.ACTIVATED),
                        sum(known.getT1(), Kind.VOIDED),
                        known.getT2().asked()));
    }

    private static long sum(List<Sum> sums, Kind kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToLong(sum -> sum.amount().longValue())
                .sum();
    }
}
