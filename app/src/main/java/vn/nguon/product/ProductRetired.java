package vn.nguon.product;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The product is made no more; nothing about it changes. */
final class ProductRetired extends Refusal {

    ProductRetired(Product product) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "«" + product.name().vi() + "» đã ngừng. Hãy lập sản phẩm mới nếu sản xuất lại.",
                        "“" + product.name().vi() + "” is retired. Register a new product if it is made again."));
    }
}
