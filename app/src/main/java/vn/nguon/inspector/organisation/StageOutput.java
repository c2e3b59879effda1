package vn.nguon.inspector.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.nguon.metrics.MetricTotal;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/** How much an organisation made at a stage, of whatever product. */
public record StageOutput(Stage stage, Quantity quantity) {

    /** The stages in their order, each with what was made in each unit. */
    static List<StageOutput> byStage(List<MetricTotal> sums) {
        record Key(Stage stage, Unit unit) {}
        return sums.stream()
                .collect(groupingBy(
                        sum -> new Key(Stage.valueOf(sum.detail()), Unit.valueOf(sum.unit())),
                        reducing(BigDecimal.ZERO, MetricTotal::amount, BigDecimal::add)))
                .entrySet()
                .stream()
                .filter(made -> made.getValue().signum() > 0)
                .map(made -> new StageOutput(
                        made.getKey().stage(),
                        new Quantity(made.getValue(), made.getKey().unit())))
                .sorted(Comparator.comparing(StageOutput::stage)
                        .thenComparing(made -> made.quantity().unit()))
                .toList();
    }
}
