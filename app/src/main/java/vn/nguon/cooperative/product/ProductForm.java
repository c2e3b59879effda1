package vn.nguon.cooperative.product;

import java.util.List;
import java.util.Map;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.product.Product;

/** A product as its form shows it. */
final class ProductForm {

    private static final Map<String, String> SYMBOLS =
            Map.of("GRM", "g", "KGM", "kg", "TNE", "t", "MLT", "ml", "LTR", "l", "H87", "");

    private ProductForm() {}

    static FilledForm of(Product product, Language in) {
        Gtin gtin = product.gtin();
        return FilledForm.blank()
                .with("name.vi", product.name().vi())
                .with("name.en", product.name().en())
                .with("labelName", product.labelName())
                .with("botanicalName", product.botanicalName())
                .with("description.vi", product.description().vi())
                .with("description.en", product.description().en())
                .with("brand", product.brand())
                .with("model", product.model())
                .with("gtin", gtin == null ? null : gtin.printed())
                .with("origin", product.origin())
                .with("netContent.amount", in.written(product.netContent().amount()))
                .with("netContent.unit", product.netContent().unit())
                .with("shelfLifeDays", product.shelfLifeDays())
                .with("standards[]", product.standards())
                .with("warnings.vi", product.warnings().vi())
                .with("warnings.en", product.warnings().en())
                .with("photos[]", product.photos().stream().map(FileHash::value).toList());
    }

    /** The units a package's content is told in, the commonest first. */
    static List<FormOption> units(Language in) {
        return List.of("GRM", "KGM", "MLT", "LTR", "H87", "TNE").stream()
                .map(unit -> new FormOption(unit, unit.equals("H87") ? in.choose("cái", "pieces") : symbol(unit, in)))
                .toList();
    }

    private static String symbol(String unit, Language in) {
        return unit.equals("TNE") ? in.choose("tấn", "t") : SYMBOLS.getOrDefault(unit, unit);
    }
}
