package vn.nguon.authority.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.metrics.Metric;
import vn.nguon.metrics.MetricTotal;
import vn.nguon.metrics.Metrics;
import vn.nguon.product.Product;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.IssuedStampCounts;

/** Reckons how an order stands to what its organisation has, from sums that are kept day by day. */
@Component
class PlausibilityQuery {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Metrics metrics;
    private final IssuedStampCounts given;

    PlausibilityQuery(Metrics metrics, IssuedStampCounts given) {
        this.metrics = metrics;
        this.given = given;
    }

    Mono<OrderPlausibility> of(StampOrder order, @Nullable Product product) {
        return Mono.zip(
                        metrics.sums(
                                        order.owner(),
                                        EVER,
                                        Metric.MADE,
                                        Metric.RECEIVED,
                                        Metric.SENT,
                                        Metric.ACTIVATED,
                                        Metric.VOIDED)
                                .collectList(),
                        given.to(order.owner(), order.request().product()))
                .map(known -> OrderPlausibility.of(
                        known.getT1(),
                        product,
                        known.getT2().issued(),
                        sum(known.getT1(), Metric.ACTIVATED),
                        sum(known.getT1(), Metric.VOIDED),
                        known.getT2().asked()));
    }

    private static long sum(List<MetricTotal> sums, Metric kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToLong(sum -> sum.amount().longValue())
                .sum();
    }
}
