package vn.nguon.product;

import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;

/** Stamps were to go on a product that may not carry any. */
public final class ProductNotAdmitted extends Refusal {

    ProductNotAdmitted(Product product) {
        super(Kind.CONFLICT, sentence(product.name().vi(), product.standing()));
    }

    private static Sentence sentence(String name, Standing standing) {
        if (standing instanceof Standing.Refused refused) {
            return new Sentence(
                    "«" + name + "» chưa được chấp nhận: " + refused.reason() + " Hãy sửa rồi gửi lại.",
                    "“" + name + "” was not admitted: " + refused.reason() + " Correct it and submit it again.");
        }
        if (standing instanceof Standing.Retired) {
            return new Sentence(
                    "«" + name + "» đã ngừng sản xuất nên không dán tem mới.",
                    "“" + name + "” is made no more, so no new stamps go on it.");
        }
        return new Sentence(
                "«" + name + "» đang chờ cơ quan quản lý chấp nhận nên chưa dán tem được.",
                "“" + name + "” waits for the authority to admit it, so no stamps go on it yet.");
    }
}
