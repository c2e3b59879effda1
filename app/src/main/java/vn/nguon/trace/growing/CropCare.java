package vn.nguon.trace.growing;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.recording.EventHeader;

/**
 * Something was done for a crop.
 *
 * @param agent       what was used: seed, fertiliser or medicine by its name on the label
 * @param dose        how much of it
 * @param doseUnit    as it stands on the label: {@code kg/ha}, {@code ml/16 L}
 * @param method      how it was put on
 * @param waitingDays days between it and the next harvest; to be said of plant protection and medicine, 0 if there is none
 */
public record CropCare(
        EventHeader at,
        LotId cropId,
        Kind kind,
        String agent,
        @Nullable BigDecimal dose,
        String doseUnit,
        String method,
        @Nullable Integer waitingDays) {

    private static final int LONGEST_WAIT = 365;
    private static final BigDecimal LARGEST_DOSE = new BigDecimal("1000000");

    /** What kind of care. */
    public enum Kind {
        SEED,
        FERTILISER,
        PLANT_PROTECTION,
        IRRIGATION,
        FEED,
        MEDICINE,
        OTHER
    }

    public CropCare {
        at = FieldReader.present("at", at);
        cropId = FieldReader.present("cropId", cropId);
        kind = FieldReader.present("kind", kind);
        agent = FieldReader.text("agent", agent, kind == Kind.IRRIGATION && waitingDays == null ? 0 : 1, 200);
        doseUnit = FieldReader.optional("doseUnit", doseUnit, 40);
        method = FieldReader.optional("method", method, 200);
        if (dose != null
                && (dose.signum() <= 0
                        || dose.compareTo(LARGEST_DOSE) > 0
                        || dose.stripTrailingZeros().scale() > 6)) {
            throw new Invalid(
                    "dose",
                    "Liều lượng phải lớn hơn 0, nhiều nhất 6 số lẻ.",
                    "A dose is above zero, with at most 6 decimals.");
        }
        if ((dose == null) != doseUnit.isEmpty()) {
            throw new Invalid(
                    "doseUnit", "Hãy ghi cả liều lượng và đơn vị.", "Say both the dose and the unit it is in.");
        }
        if (waitingDays != null && (waitingDays < 0 || waitingDays > LONGEST_WAIT)) {
            throw new Invalid(
                    "waitingDays", "Thời gian cách ly từ 0 đến 365 ngày.", "A waiting period is 0 to 365 days.");
        }
        if (waitingDays == null && (kind == Kind.PLANT_PROTECTION || kind == Kind.MEDICINE)) {
            throw new Invalid(
                    "waitingDays",
                    "Hãy ghi số ngày cách ly in trên nhãn; không có thì ghi 0.",
                    "Say the waiting period on the label in days; 0 if there is none.");
        }
    }

    int days() {
        return Objects.requireNonNullElse(waitingDays, 0);
    }
}
