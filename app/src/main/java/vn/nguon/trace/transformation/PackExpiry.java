package vn.nguon.trace.transformation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.Product;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Lot;
import vn.nguon.trace.recording.ConsumedQuantity;

/** The last day of packed goods: packing makes nothing fresher than it was, and no product outlives its shelf life. */
final class PackExpiry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PackExpiry() {}

    /** As said, but no later than any of the goods that went in, nor than the shelf life; the earliest where nothing is said. */
    static @Nullable LocalDate of(PackingRequest form, Product product, List<ConsumedQuantity> used) {
        Lot first = used.stream()
                .map(each -> each.hand().lot())
                .filter(lot -> lot.expiresOn() != null)
                .min(Comparator.comparing(lot -> Objects.requireNonNull(lot.expiresOn())))
                .orElse(null);
        LocalDate ofInputs = first == null ? null : first.expiresOn();
        LocalDate said = form.expiresOn();
        if (first != null && ofInputs != null && said != null && said.isAfter(ofInputs)) {
            throw new Invalid(
                    "expiresOn",
                    "Lô " + first.code() + " đem đóng gói hết hạn ngày " + DAY.format(ofInputs)
                            + "; hạn dùng của gói không muộn hơn ngày ấy.",
                    "Lot " + first.code() + ", which is packed, expires on " + ofInputs
                            + "; the packs expire no later than that.");
        }
        LocalDate ofProduct = shelfLife(form, product);
        if (said != null) {
            return said;
        }
        return ofInputs != null && (ofProduct == null || ofInputs.isBefore(ofProduct)) ? ofInputs : ofProduct;
    }

    private static @Nullable LocalDate shelfLife(PackingRequest form, Product product) {
        Integer days = product.shelfLifeDays();
        LocalDate latest = days == null ? null : form.at().time().toLocalDate().plusDays(days);
        if (latest != null && form.expiresOn() != null && form.expiresOn().isAfter(latest)) {
            throw new Invalid(
                    "expiresOn",
                    "Hạn dùng dài hơn hạn của sản phẩm (" + days + " ngày). Muộn nhất là " + DAY.format(latest) + ".",
                    "That is longer than the product's shelf life of " + days + " days: " + latest + " at the latest.");
        }
        return latest;
    }
}
