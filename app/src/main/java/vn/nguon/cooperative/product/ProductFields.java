package vn.nguon.cooperative.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.NetContent;
import vn.nguon.product.ProductText;
import vn.nguon.product.plan.StagePlan;

/**
 * The form of a product: all that {@link ProductText} has, but for the product's own stage plan, which no form shows.
 *
 * @param plan the ready plan that was chosen; null to keep the stages it has
 */
record ProductFields(
        LocalizedText name,
        String labelName,
        String botanicalName,
        LocalizedText description,
        String brand,
        String model,
        @Nullable Gtin gtin,
        String origin,
        NetContent netContent,
        @Nullable Integer shelfLifeDays,
        List<String> standards,
        LocalizedText warnings,
        List<FileHash> photos,
        @Nullable String plan) {

    /** What is sent to the use cases. */
    ProductText keeping(@Nullable StagePlan own) {
        return new ProductText(
                name,
                labelName,
                botanicalName,
                description,
                brand,
                model,
                gtin,
                origin,
                netContent,
                shelfLifeDays,
                standards,
                warnings,
                photos,
                plan,
                plan == null ? own : null);
    }
}
