package vn.nguon.trace.transformation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;

/**
 * Goods are packed for sale.
 *
 * @param inputs    what is used up, from lots in hand
 * @param productId the product packed; admitted
 * @param packs     how many packages
 * @param code      the lot number printed on them; none, and we choose one
 * @param expiresOn the last day they are good; none, and it follows from the product's shelf life
 * @param kindReason why goods go in that are not known to be of the product's kind; asked only then
 */
public record PackingRequest(
        EventHeader at,
        List<GoodsLine> inputs,
        ProductId productId,
        long packs,
        @Nullable String code,
        @Nullable LocalDate expiresOn,
        String kindReason) {

    private static final long MOST = 100_000_000;

    public PackingRequest {
        at = FieldReader.present("at", at);
        GoodsLine.lots("inputs", inputs);
        productId = FieldReader.present("productId", productId);
        kindReason = FieldReader.optional("kindReason", kindReason, 300);
        if (packs < 1 || packs > MOST) {
            throw new Invalid("packs", "Số gói từ 1 đến 100.000.000.", "Say 1 to 100,000,000 packs.");
        }
    }

    /** Where nobody asks for a reason. */
    public PackingRequest(
            EventHeader at,
            List<GoodsLine> inputs,
            ProductId productId,
            long packs,
            @Nullable String code,
            @Nullable LocalDate expiresOn) {
        this(at, inputs, productId, packs, code, expiresOn, "");
    }

    BigDecimal count() {
        return BigDecimal.valueOf(packs);
    }
}
