package vn.nguon.trace.growing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.recording.EventHeader;

/**
 * A crop is harvested.
 *
 * @param name      what was harvested; none, and it is called as the crop is
 * @param code      the lot's number; none, and we choose one
 * @param productId what it is to become; none, and it is the crop's
 * @param expiresOn the last day it is good, if somebody says
 * @param last      whether the crop is finished with it
 * @param household the number of the household that brought it in, on the organisation's own list; none if nobody says
 * @param yieldReason why it gave so much more than its product's plan says is usual; asked only then
 */
public record Harvest(
        EventHeader at,
        LotId cropId,
        String name,
        @Nullable String code,
        @Nullable ProductId productId,
        BigDecimal quantity,
        Unit unit,
        @Nullable LocalDate expiresOn,
        @Nullable Boolean last,
        String household,
        String yieldReason) {

    public Harvest {
        at = FieldReader.present("at", at);
        cropId = FieldReader.present("cropId", cropId);
        name = FieldReader.optional("name", name, 200);
        household = FieldReader.optional("household", household, 20).toUpperCase(Locale.ROOT);
        yieldReason = FieldReader.optional("yieldReason", yieldReason, 300);
    }

    /** Where nobody asks for a reason. */
    public Harvest(
            EventHeader at,
            LotId cropId,
            String name,
            @Nullable String code,
            @Nullable ProductId productId,
            BigDecimal quantity,
            Unit unit,
            @Nullable LocalDate expiresOn,
            @Nullable Boolean last,
            String household) {
        this(at, cropId, name, code, productId, quantity, unit, expiresOn, last, household, "");
    }
}
