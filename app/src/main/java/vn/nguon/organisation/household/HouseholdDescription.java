package vn.nguon.organisation.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What an organisation says of a household.
 *
 * @param code   1 to 20 of {@code A-Z 0-9 . _ -}; left out, it gets the next {@code H001}; later it stays as it is
 * @param areaM2 square metres, above zero, at most two decimals
 * @param phone  kept only where the household agreed to it
 */
public record HouseholdDescription(
        @Nullable String code,
        String name,
        String commune,
        String plots,
        @Nullable BigDecimal areaM2,
        String crops,
        String phone,
        @Nullable LocalDate consentedOn,
        @Nullable LocalDate leftOn) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    /** @throws Invalid naming the field that holds what it cannot hold */
    public HouseholdDescription {
        code = code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
        if (code != null && !code.matches("[A-Z0-9._-]{1,20}")) {
            throw new Invalid(
                    "code",
                    "Mã hộ gồm 1 đến 20 chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, như H012.",
                    "A household's number has 1 to 20 letters A to Z, digits, dots, hyphens or underscores, like H012.");
        }
        name = FieldReader.name("name", name, 2, 200);
        commune = FieldReader.text("commune", commune, 2, 200);
        plots = FieldReader.optional("plots", plots, 400);
        crops = FieldReader.optional("crops", crops, 200);
        phone = FieldReader.optional("phone", phone, 40);
        requireKeepable(phone, consentedOn);
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

    private static void requireKeepable(String phone, @Nullable LocalDate consentedOn) {
        if (!phone.matches("|\\+?[0-9][0-9 ().-]{5,39}")) {
            throw new Invalid(
                    "phone", "Số điện thoại chỉ gồm chữ số, ví dụ 0905 123 456.", "A phone number is digits only.");
        }
        if (!phone.isEmpty() && consentedOn == null) {
            throw new Invalid(
                    "consentedOn",
                    "Chỉ giữ số điện thoại khi hộ đã đồng ý. Ghi ngày hộ đồng ý, hoặc bỏ số điện thoại.",
                    "A phone is kept only where the household agreed. Give the day it did, or leave the phone out.");
        }
    }
}
