package vn.nguon.trace.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.journey.LotVisibility;

/** A lot as the API shows it; {@code left} is what the asker's organisation has of it. */
record LotAnswer(
        LotId id,
        OrganisationId organisationId,
        @Nullable ProductId productId,
        String code,
        String name,
        Stage stage,
        BigDecimal quantity,
        BigDecimal left,
        Unit unit,
        @Nullable PlaceId placeId,
        Instant madeAt,
        @Nullable LocalDate expiresOn,
        long stampsActivated,
        boolean frozen,
        String frozenReason,
        boolean withdrawn) {

    static LotAnswer of(LotVisibility.Held held) {
        Lot lot = held.lot();
        return new LotAnswer(
                lot.id(),
                lot.organisation(),
                lot.productId(),
                lot.code(),
                lot.name(),
                lot.stage(),
                lot.quantity().amount(),
                held.left().amount(),
                lot.unit(),
                lot.placeId(),
                lot.madeAt(),
                lot.expiresOn(),
                lot.stampsActivated(),
                lot.frozen(),
                lot.frozenReason(),
                lot.withdrawn());
    }
}
