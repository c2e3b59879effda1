package vn.nguon.stamp.print;

import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;

/**
 * Stamps that somebody may take away, and took.
 *
 * @param gtin         14 digits, of the product they were ordered for; none for stamps that fit any
 * @param product      its name, empty for none
 * @param organisation the name of who ordered them
 */
public record Download(
        StampOrder.Issued order,
        StampRange stamps,
        Form form,
        @Nullable String gtin,
        String product,
        String organisation) {

    /** A name for the file: {@code tem-12-0000000010009.csv}. */
    public String fileName() {
        return "tem-" + order.id() + "-" + Serial.of(stamps.first()) + "." + form.ending();
    }
}
