package vn.nguon.product;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Stamps were to be made for a product, or to go on one, that may not carry any. */
public final class ProductNotAdmitted extends Refusal {

    ProductNotAdmitted(Product product, boolean reasonToo) {
        super(
                RefusalKind.CONFLICT,
                sentence(
                        product.name().vi(),
                        product.standing(),
                        reasonToo ? product.standing().reason() : ""));
    }

    private static LocalizedText sentence(String name, ProductStatus standing, String reason) {
        String why = reason.isEmpty() ? "." : ": " + reason + (reason.endsWith(".") ? "" : ".");
        return switch (standing.status()) {
            case REFUSED ->
                new LocalizedText(
                        "«" + name + "» không được chấp nhận" + why + " Hãy sửa rồi gửi lại.",
                        "“" + name + "” is not admitted" + why + " Correct it and submit it again.");
            case RETIRED ->
                new LocalizedText(
                        "«" + name + "» đã ngừng sản xuất nên không in và không dán tem mới. Tem thừa thì hãy huỷ.",
                        "“" + name + "” is made no more, so no new stamps are printed for it or put on it. Void what is"
                                + " left of them.");
            case SUBMITTED, ADMITTED ->
                new LocalizedText(
                        "«" + name + "» đang chờ cơ quan quản lý chấp nhận nên chưa in, chưa dán tem được.",
                        "“" + name
                                + "” waits for the authority to admit it, so no stamps are printed for it or put on it yet.");
        };
    }
}
