package vn.nguon.product;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.StagePlan;

/**
 * What is made: one kind of package.
 *
 * @param labelName     a short name for labels, at most 40 letters; empty for none
 * @param code          our own code ({@code NG-00000017}); every product has one
 * @param origin        where it comes from, in words
 * @param shelfLifeDays how many days after packing it is good; null if nobody says
 * @param standards     what it is made by: {@code TCVN 11041-6:2018}
 * @param photos        in the order they are shown; the first is the product's picture
 * @param stagePlan     the stages its lots go through, a copy of its own
 */
public record Product(
        ProductId id,
        OrganisationId organisation,
        Text name,
        String labelName,
        String botanicalName,
        Text description,
        String brand,
        String model,
        @Nullable Gtin gtin,
        String code,
        String origin,
        NetContent netContent,
        @Nullable Integer shelfLifeDays,
        List<String> standards,
        Text warnings,
        List<FileHash> photos,
        StagePlan stagePlan,
        ProductStatus standing,
        Instant registeredAt,
        int version) {

    public Product {
        standards = List.copyOf(standards);
        photos = List.copyOf(photos);
    }

    /** What labels call it, in Vietnamese. */
    public String nameOnLabels() {
        return labelName.isEmpty() ? name.vi() : labelName;
    }

    /** Whether a package of one says the same as a package of the other. */
    public boolean saysWhat(Product other) {
        return name.equals(other.name)
                && botanicalName.equals(other.botanicalName)
                && description.equals(other.description)
                && brand.equals(other.brand)
                && model.equals(other.model)
                && Objects.equals(gtin, other.gtin)
                && origin.equals(other.origin)
                && netContent.equals(other.netContent)
                && Objects.equals(shelfLifeDays, other.shelfLifeDays)
                && standards.equals(other.standards)
                && warnings.equals(other.warnings);
    }

    /** Stamps may be ordered for it and activated on it, if its organisation is admitted too. */
    public boolean mayCarryStamps() {
        return standing instanceof ProductStatus.Admitted;
    }

    /**
     * Refuses with {@link ProductNotAdmitted} one that may not carry stamps.
     *
     * @param reasonToo whether the reason is the reader's to know
     */
    public void requireStampable(boolean reasonToo) {
        if (!mayCarryStamps()) {
            throw new ProductNotAdmitted(this, reasonToo);
        }
    }

    /** The code people trace it by: its GTIN as it is printed, or our own code where it has none. */
    public String traceCode() {
        return gtin == null ? code : gtin.printed();
    }
}
