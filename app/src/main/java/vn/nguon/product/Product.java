package vn.nguon.product;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
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
        @Id ProductId id,
        @Column("organisation_id") OrganisationId organisation,
        @Embedded.Empty(prefix = "name_") LocalizedText name,
        String labelName,
        String botanicalName,
        @Embedded.Empty(prefix = "description_") LocalizedText description,
        String brand,
        String model,
        @Nullable Gtin gtin,
        String code,
        String origin,
        @Embedded.Empty(prefix = "net_") NetContent netContent,
        @Nullable Integer shelfLifeDays,
        List<String> standards,
        @Embedded.Empty(prefix = "warnings_") LocalizedText warnings,
        @ReadOnlyProperty List<FileHash> photos,
        StagePlan stagePlan,
        @Embedded.Empty @JsonProperty("standing") ProductStatus.Columns columns,
        @ReadOnlyProperty Instant registeredAt,
        @Version int version) {

    public Product {
        standards = List.copyOf(standards);
        photos = List.copyOf(photos);
    }

    /** One that is put on record, and waits; when that was is the table's to say. */
    @SuppressWarnings("NullAway")
    public static Product of(ProductId id, OrganisationId organisation, ProductText text, StagePlan plan) {
        String code = OwnCode.of("NG", id.value());
        return of(id, organisation, code, text, plan, new ProductStatus.Submitted().columns(), null, 0);
    }

    /** The same, described otherwise by who read that version. */
    Product with(ProductText text, StagePlan plan, int read) {
        return of(id, organisation, code, text, plan, columns, registeredAt, read);
    }

    private static Product of(
            ProductId id,
            OrganisationId organisation,
            String code,
            ProductText text,
            StagePlan plan,
            ProductStatus.Columns columns,
            Instant registeredAt,
            int version) {
        return new Product(
                id,
                organisation,
                text.name(),
                text.labelName(),
                text.botanicalName(),
                text.description(),
                text.brand(),
                text.model(),
                text.gtin(),
                code,
                text.origin(),
                text.netContent(),
                text.shelfLifeDays(),
                text.standards(),
                text.warnings(),
                text.photos(),
                plan,
                columns,
                registeredAt,
                version);
    }

    /** How the authority decided about it. */
    public ProductStatus standing() {
        return columns.status();
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
        return standing() instanceof ProductStatus.Admitted;
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
