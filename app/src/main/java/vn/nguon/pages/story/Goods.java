package vn.nguon.pages.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;

/**
 * What is in the package.
 *
 * @param photos the best one first
 * @param code the product's trace code: its GTIN, or our own code where it has none
 * @param shelfLife for example {@code 12 MON}
 */
public record Goods(
        Bilingual name,
        @Nullable String botanicalName,
        @Nullable Bilingual description,
        List<Picture> photos,
        @Nullable String brand,
        @Nullable String model,
        TradeCode code,
        Quantity netContent,
        @Nullable Quantity shelfLife,
        @Nullable Bilingual origin,
        List<String> standards,
        List<Bilingual> warnings) {

    public Goods {
        photos = List.copyOf(photos);
        standards = List.copyOf(standards);
        warnings = List.copyOf(warnings);
    }
}
