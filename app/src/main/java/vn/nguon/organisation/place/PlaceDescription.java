package vn.nguon.organisation.place;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gln;
import vn.nguon.organisation.commune.Commune;
import vn.nguon.organisation.land.Coordinates;
import vn.nguon.organisation.land.PlaceBoundary;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What an organisation says of a place.
 *
 * @param commune     its code of five digits ({@code 20161}), or null
 * @param coordinates left out where there is an outline, they are its middle
 * @param areaM2      square metres, above zero; left out where there is an outline, it is what that encloses
 * @param gln         its 13 digits, or null to give it a code of our own
 */
public record PlaceDescription(
        Place.Kind kind,
        String name,
        String address,
        @Nullable String commune,
        @Nullable Coordinates coordinates,
        @Nullable PlaceBoundary outline,
        @Nullable BigDecimal areaM2,
        String plantingAreaCode,
        @Nullable String gln) {

    private static final BigDecimal LARGEST = new BigDecimal("100000000000");

    /** @throws Invalid naming the field that holds what it cannot hold */
    public PlaceDescription {
        kind = FieldReader.present("kind", kind);
        name = FieldReader.name("name", name, 2, 200);
        address = FieldReader.optional("address", address, 400);
        commune = commune == null || commune.isBlank()
                ? null
                : Commune.read("commune", commune.strip()).code();
        plantingAreaCode = FieldReader.optional("plantingAreaCode", plantingAreaCode, 60);
        gln = gln == null || gln.isBlank() ? null : Gln.read("gln", gln).value();
        if (outline != null) {
            coordinates = Objects.requireNonNullElseGet(coordinates, outline::middle);
            areaM2 = Objects.requireNonNullElseGet(areaM2, outline::areaM2);
        }
        if (areaM2 != null
                && (areaM2.signum() <= 0
                        || areaM2.compareTo(LARGEST) >= 0
                        || areaM2.stripTrailingZeros().scale() > 2)) {
            throw new Invalid(
                    "areaM2",
                    "Diện tích tính bằng m², lớn hơn 0, nhiều nhất hai chữ số thập phân.",
                    "An area is in square metres, above zero, with at most two decimals.");
        }
    }

    Map<String, String> facts() {
        return Map.of(
                "kind",
                kind.name(),
                "name",
                name,
                "address",
                address,
                "commune",
                Objects.requireNonNullElse(commune, ""),
                "plantingAreaCode",
                plantingAreaCode,
                "gln",
                Objects.requireNonNullElse(gln, ""));
    }
}
