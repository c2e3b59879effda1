package vn.nguon.product;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** The product is in a state that the decision does not fit: it was admitted already, say. */
public final class DecisionOutOfPlace extends Refusal {

    DecisionOutOfPlace(Product product) {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "«" + product.name().vi() + "» không còn ở tình trạng có thể quyết định như vậy. Hãy tải lại để"
                                + " xem tình trạng hiện tại.",
                        "“" + product.name().vi()
                                + "” is not in a state where this can be decided. Load it again to see"
                                + " how it stands."));
    }
}
