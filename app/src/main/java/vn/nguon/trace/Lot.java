package vn.nguon.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;

/**
 * Goods made together, under one number.
 *
 * @param organisation    who made them
 * @param productId       the product they are, or are to become; none for what has no product yet
 * @param productVersion  the version of the product that they are told of by; none where there is no product, or the lot
 *     is not written yet
 * @param code            the lot number people write, once in an organisation
 * @param stage           the stage that made them
 * @param quantity        how much was made; what is left is a holding
 * @param expiresOn       the last day they are good
 * @param stampsActivated how many stamps are bound to them, never more than packs
 * @param frozenReason    why an inspector holds them, empty if nobody does
 * @param withdrawn       the record that made them was declared wrong
 */
public record Lot(
        LotId id,
        OrganisationId organisation,
        @Nullable ProductId productId,
        @Nullable Integer productVersion,
        String code,
        String name,
        Stage stage,
        Quantity quantity,
        @Nullable PlaceId placeId,
        Instant madeAt,
        @Nullable LocalDate expiresOn,
        long stampsActivated,
        String frozenReason,
        boolean withdrawn) {

    public Unit unit() {
        return quantity.unit();
    }

    /** Held by an inspector: nobody may use, move or stamp them. */
    public boolean frozen() {
        return !frozenReason.isEmpty();
    }
}
