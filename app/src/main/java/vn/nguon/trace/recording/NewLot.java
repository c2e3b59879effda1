package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/**
 * Goods a step brings into being.
 *
 * @param code      the lot number; none, and we choose one
 * @param productId the product they are, or are to become
 * @param measured  the same goods measured another way
 */
public record NewLot(
        @Nullable String code,
        String name,
        @Nullable ProductId productId,
        BigDecimal quantity,
        Unit unit,
        @Nullable Quantity measured,
        @Nullable LocalDate expiresOn) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    public NewLot {
        code = code == null || code.isBlank() ? null : code.strip();
        if (code != null && !code.matches("[A-Za-z0-9._-]{1,20}")) {
            throw new Invalid(
                    "code",
                    "Số lô gồm 1 đến 20 chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.",
                    "A lot number has 1 to 20 letters A to Z, digits, dots, hyphens or underscores.");
        }
        // Of the crop or the product where whoever records it gave none, as that was written once.
        name = FieldReader.kept("name", name, 1, 200);
        quantity = FieldReader.present("quantity", quantity);
        unit = FieldReader.present("unit", unit);
    }

    public static NewLot of(String name, Quantity quantity) {
        return new NewLot(null, name, null, quantity.amount(), quantity.unit(), null, null);
    }

    /** The lot as it comes into being in that scene. */
    public Lot in(RecordingContext scene, Stage stage, String field) {
        LotId id = LotId.next();
        LocalDate day = scene.at().time().toLocalDate();
        if (expiresOn != null && expiresOn.isBefore(day)) {
            throw new Invalid(
                    field + "expiresOn",
                    "Hạn dùng trước cả ngày làm ra. Hãy kiểm tra lại.",
                    "These goods would expire before they were made. Check the date.");
        }
        return new Lot(
                id,
                scene.holder(),
                productId,
                null,
                code == null ? DAY.format(day) + "-" + tail(id.value()) : code,
                name,
                stage,
                Quantity.read(field + "quantity", quantity, unit),
                scene.where().id(),
                scene.at().time().toInstant(),
                expiresOn,
                0,
                "",
                false);
    }

    private static String tail(UUID id) {
        StringBuilder tail = new StringBuilder(6);
        for (int shift = 0; shift < 30; shift += 5) {
            tail.append(SYMBOLS.charAt((int) (id.getLeastSignificantBits() >> shift) & 31));
        }
        return tail.toString();
    }
}
