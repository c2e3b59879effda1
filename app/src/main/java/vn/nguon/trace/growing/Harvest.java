package vn.nguon.trace.growing;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        String yieldReason) {

    public Harvest {
        at = FieldReader.present("at", at);
        cropId = FieldReader.present("cropId", cropId);
        name = FieldReader.optional("name", name, 200);
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
            @Nullable Boolean last) {
        this(at, cropId, name, code, productId, quantity, unit, expiresOn, last, "");
    }
}
