package vn.nguon.cooperative.product;

import java.util.List;
import org.springframework.http.ResponseEntity;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.product.Product;
import vn.nguon.trace.Quantity;

/** Products as a file for a spreadsheet. */
final class ProductFile {

    private ProductFile() {}

    static ResponseEntity<byte[]> of(List<Product> products, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Mã", "Code")
                .column("GTIN")
                .column("Tên tiếng Việt", "Name in Vietnamese")
                .column("Tên tiếng Anh", "Name in English")
                .column("Lượng tịnh", "Net content")
                .column("Đơn vị", "Unit")
                .column("Tình trạng", "State")
                .column("Lý do", "Reason");
        for (Product product : products) {
            file.row(
                    product.code(),
                    product.gtin() == null ? null : product.gtin().printed(),
                    product.name().vi(),
                    product.name().en(),
                    product.netContent().amount(),
                    Quantity.of(product.netContent()).unit().symbol(in),
                    AdmissionWords.state(product.standing().status(), in),
                    product.standing().reason());
        }
        return file.file(in.choose("san-pham.csv", "products.csv"));
    }
}
