package vn.nguon.organisation.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** A point on the earth in degrees (WGS 84), to six decimals, which is a step of a foot. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 6;

    /** @throws Invalid for a latitude beyond 90 or a longitude beyond 180 degrees */
    public Coordinates {
        latitude = within(90, "latitude", latitude);
        longitude = within(180, "longitude", longitude);
    }

    private static BigDecimal within(int most, String field, @Nullable BigDecimal degrees) {
        BigDecimal given = FieldReader.present(field, degrees);
        if (given.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Invalid(
                    field,
                    "Toạ độ phải từ −" + most + " đến " + most + " độ.",
                    "Degrees go from −" + most + " to " + most + ".");
        }
        return given.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
