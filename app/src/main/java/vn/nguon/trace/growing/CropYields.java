package vn.nguon.trace.growing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.product.Product;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Unit;

/** What crops gave so far, a hectare or a head, beside what the plan of their product says is usual. */
@Component
class CropYields {

    /** A good year is no question, twice a good year is one. */
    private static final BigDecimal ASKED_FROM = new BigDecimal("1.3");

    private final DatabaseClient database;

    CropYields(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Refuses with {@link HarvestBeyondUsual} a harvest by which its crop would have given more than 1.3 times what is
     * usual, unless somebody says why. Gives whether it would; nothing is compared where the plan says nothing, or nobody
     * said of how much land or how many heads, or the harvest is not weighed. The caller holds the crop's lock.
     */
    Mono<Boolean> isBeyondUsual(Lot crop, Lot harvested, @Nullable Product product, String reason) {
        PlannedStage plan =
                product == null ? null : product.stagePlan().at(Stage.HARVEST).orElse(null);
        if (plan == null
                || (plan.kilogramsAHectare() == null && plan.kilogramsAHead() == null)
                || harvested.unit().dimension() != Unit.Dimension.MASS) {
            return Mono.just(false);
        }
        BigDecimal more = harvested.quantity().in(Unit.KGM).amount();
        return database.sql("select kilograms, hectares, heads from crop_yield where lot_id = :crop")
                .bind("crop", crop.id().value())
                .map(row -> isBeyond(new ColumnReader(row), crop, plan, more, reason))
                .one()
                .defaultIfEmpty(false);
    }

    private static boolean isBeyond(ColumnReader row, Lot crop, PlannedStage plan, BigDecimal more, String reason) {
        BigDecimal heads = row.maybe("heads", BigDecimal.class);
        BigDecimal over = heads == null ? row.maybe("hectares", BigDecimal.class) : heads;
        BigDecimal usual = heads == null ? plan.kilogramsAHectare() : plan.kilogramsAHead();
        if (over == null || over.signum() == 0 || usual == null) {
            return false;
        }
        BigDecimal before = row.maybe("kilograms", BigDecimal.class);
        BigDecimal each = (before == null ? more : before.add(more)).divide(over, 0, RoundingMode.HALF_UP);
        boolean beyond = each.compareTo(usual.multiply(ASKED_FROM)) > 0;
        if (beyond && reason.isEmpty()) {
            throw new HarvestBeyondUsual(crop, each, usual, heads != null);
        }
        return beyond;
    }
}
