package vn.nguon.organisation.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.nguon.gs1.Gln;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.commune.Commune;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.land.PlaceBoundary;

/**
 * Where something happens to goods.
 *
 * @param commune          of today, that it lies in; null where nobody said so
 * @param outline          of the land, if it was drawn
 * @param areaM2           its size in square metres
 * @param plantingAreaCode mã số vùng trồng, empty if it has none
 * @param code             its GLN, or a code of our own ({@code P-0000012}) where it has none
 * @param closedAt         since when nothing happens there any more
 */
public record Place(
        @Id PlaceId id,
        @Column("organisation_id") OrganisationId organisation,
        Kind kind,
        String name,
        String address,
        @Nullable Commune commune,
        @Embedded.Nullable @Nullable Coordinates coordinates,
        @Nullable PlaceBoundary outline,
        @Nullable BigDecimal areaM2,
        String plantingAreaCode,
        String code,
        @Nullable Instant closedAt,
        @Version int version) {

    /** What is done there. */
    public enum Kind {
        PLOT("Vùng trồng, thửa đất", "Plot"),
        FARM("Trang trại", "Farm"),
        SLAUGHTERHOUSE("Cơ sở giết mổ", "Slaughterhouse"),
        WORKSHOP("Xưởng chế biến", "Workshop"),
        WAREHOUSE("Kho", "Warehouse"),
        LABORATORY("Phòng thử nghiệm", "Laboratory"),
        SHOP("Cửa hàng", "Shop"),
        OFFICE("Trụ sở", "Office");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public LocalizedText words() {
            return new LocalizedText(vi, en);
        }
    }

    static Place of(PlaceId id, OrganisationId organisation, PlaceDescription described) {
        return of(id, organisation, described, null, 0);
    }

    /** The same, described otherwise by who read that version. */
    Place with(PlaceDescription described, int read) {
        return of(id, organisation, described, closedAt, read);
    }

    private static Place of(
            PlaceId id,
            OrganisationId organisation,
            PlaceDescription described,
            @Nullable Instant closedAt,
            int version) {
        return new Place(
                id,
                organisation,
                described.kind(),
                described.name(),
                described.address(),
                described.commune() == null ? null : Commune.of(described.commune()),
                described.coordinates(),
                described.outline(),
                described.areaM2(),
                described.plantingAreaCode(),
                described.gln() == null ? OwnCode.of("P", id.value()) : described.gln(),
                closedAt,
                version);
    }

    @JsonIgnore
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Refuses with {@link PlaceClosed} a place where nothing happens any more. */
    public void requireOpen() {
        if (isClosed()) {
            throw new PlaceClosed(this);
        }
    }

    /** Its GLN, or null where its code is our own. */
    public @Nullable Gln gln() {
        return code.matches("[0-9]{13}") ? new Gln(code) : null;
    }
}
