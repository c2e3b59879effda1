package vn.nguon.authority.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.metrics.Metric;
import vn.nguon.metrics.MetricTotal;
import vn.nguon.product.NetContent;
import vn.nguon.product.Product;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;

/**
 * How an order stands to what its organisation has: goods it harvested, bought and received against packs it made and
 * stamps it was given. A word of advice to whoever decides, and no rule: goods of before the platform are on no record.
 *
 * @param goods  what came in, by kilograms; empty where nothing was recorded
 * @param packs  packs made and not declared wrong
 * @param given  stamps issued before, for that product and for any
 * @param activated stamps on goods, of the whole organisation
 * @param voided stamps taken out of use, likewise
 * @param asked  stamps that this and other open orders ask for
 * @param yield  how many kilograms one may become, by the product's plan; 1 without one
 * @param inPack kilograms in one pack; null where the pack is not weighed
 */
public record OrderPlausibility(
        List<Line> goods,
        long packs,
        long given,
        long activated,
        long voided,
        long asked,
        BigDecimal yield,
        @Nullable BigDecimal inPack) {

    /** What came in one way, in kilograms. */
    public record Line(Way way, BigDecimal kilograms) {}

    /** How goods came in, or went. */
    public enum Way {
        HARVESTED,
        BOUGHT,
        RECEIVED,
        SENT
    }

    static OrderPlausibility of(
            List<MetricTotal> sums, @Nullable Product product, long given, long activated, long voided, long asked) {
        List<MetricTotal> own = sums.stream().filter(sum -> isFor(product, sum)).toList();
        List<Line> goods = List.of(
                new Line(Way.HARVESTED, kilograms(own, Metric.MADE, Stage.HARVEST)),
                new Line(Way.BOUGHT, kilograms(own, Metric.MADE, Stage.RAW_MATERIAL)),
                new Line(Way.RECEIVED, kilograms(own, Metric.RECEIVED, null)),
                new Line(Way.SENT, kilograms(own, Metric.SENT, null).negate()));
        return new OrderPlausibility(
                goods.stream().filter(line -> line.kilograms().signum() != 0).toList(),
                packs(own),
                given,
                activated,
                voided,
                asked,
                product == null
                        ? BigDecimal.ONE
                        : product.stagePlan().stages().stream()
                                .map(PlannedStage::maxYield)
                                .reduce(BigDecimal.ONE, BigDecimal::multiply),
                product == null ? null : kilograms(product.netContent()));
    }

    /** What is at hand to be packed, at most, in kilograms. */
    public BigDecimal raw() {
        return goods.stream()
                .map(Line::kilograms)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    /** How many packs the goods are enough for; empty where a pack is not weighed. */
    public Optional<Long> enoughFor() {
        return Optional.ofNullable(inPack)
                .map(pack ->
                        raw().multiply(yield).divide(pack, 0, RoundingMode.DOWN).longValue());
    }

    /** All stamps it would have with what it asks for. */
    public long wouldHave() {
        return given + asked;
    }

    /** Whether it asks for more than its goods are enough for. */
    public boolean isMore() {
        return enoughFor().filter(enough -> wouldHave() > enough).isPresent();
    }

    /** The whole in a sentence. */
    public String words(Language in) {
        if (enoughFor().isEmpty()) {
            return in.choose(
                    "Đơn này không cho một sản phẩm đóng gói theo khối lượng, nên không so được với sản lượng.",
                    "This order is not for a product that is packed by weight, so it cannot be held against the harvest.");
        }
        String enough = in.number(enoughFor().orElse(0L));
        String have = in.number(wouldHave());
        if (isMore()) {
            String more = in.number(wouldHave() - enoughFor().orElse(0L));
            return in.choose(
                    "Nguyên liệu đã ghi đủ cho nhiều nhất " + enough + " gói; duyệt các đơn đang chờ thì đơn vị có "
                            + have + " tem, nhiều hơn " + more + ".",
                    "The goods on record are enough for " + enough
                            + " packs at most; with the open orders it would have " + have + " stamps, " + more
                            + " more.");
        }
        return in.choose(
                "Nguyên liệu đã ghi đủ cho nhiều nhất " + enough + " gói; duyệt các đơn đang chờ thì đơn vị có " + have
                        + " tem.",
                "The goods on record are enough for " + enough + " packs at most; with the open orders it would have "
                        + have + " stamps.");
    }

    private static BigDecimal kilograms(List<MetricTotal> sums, Metric kind, @Nullable Stage stage) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .filter(sum -> stage == null || sum.detail().equals(stage.name()))
                .map(OrderPlausibility::kilograms)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal kilograms(MetricTotal sum) {
        return sum.amount().multiply(weightOf(sum.unit()));
    }

    private static @Nullable BigDecimal kilograms(NetContent content) {
        BigDecimal weight = weightOf(content.unit());
        return weight.signum() == 0 ? null : content.amount().multiply(weight);
    }

    private static BigDecimal weightOf(String unit) {
        return switch (unit) {
            case "GRM" -> new BigDecimal("0.001");
            case "KGM" -> BigDecimal.ONE;
            case "TNE" -> BigDecimal.valueOf(1000);
            default -> BigDecimal.ZERO;
        };
    }

    /** Goods that are, or are to become, the product; or might. */
    private static boolean isFor(@Nullable Product product, MetricTotal sum) {
        return product == null
                || sum.product() == 0
                || sum.product() == product.id().value();
    }

    private static long packs(List<MetricTotal> sums) {
        return sums.stream()
                .filter(sum -> sum.kind() == Metric.MADE
                        && sum.detail().equals(Stage.PACKING.name())
                        && sum.unit().equals("H87"))
                .mapToLong(sum -> sum.amount().longValue())
                .sum();
    }
}
