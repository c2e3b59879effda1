package vn.nguon.pages.console.product;

import java.util.List;
import org.springframework.http.ResponseEntity;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Csv;
import vn.nguon.product.Product;

/** Products as a file for a spreadsheet. */
final class ProductFile {

    private ProductFile() {}

    static ResponseEntity<byte[]> of(List<Product> products, Voice in) {
        Csv file = new Csv("code", "gtin", "name_vi", "name_en", "net_content", "unit", "status", "reason");
        for (Product product : products) {
            file.row(
                    product.code(),
                    product.gtin() == null ? null : product.gtin().printed(),
                    product.name().vi(),
                    product.name().en(),
                    product.netContent().amount().toPlainString(),
                    product.netContent().unit(),
                    product.standing().status(),
                    product.standing().reason());
        }
        return file.file(in.choose("san-pham.csv", "products.csv"));
    }
}
