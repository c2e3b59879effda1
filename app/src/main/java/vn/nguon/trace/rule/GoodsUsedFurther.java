package vn.nguon.trace.rule;

import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;

/** A record cannot be taken back once its goods went on: what they became must be taken back first. */
public final class GoodsUsedFurther extends Refusal {

    public GoodsUsedFurther() {
        super(
                Kind.CONFLICT,
                new Sentence(
                        "Hàng của bản ghi này đã được dùng, chuyển đi hoặc dán tem. "
                                + "Hãy khai sai các bản ghi sau đó và rút tem trước.",
                        "The goods of this record were used, moved on or stamped since. "
                                + "Declare the later records wrong and withdraw the stamps first."));
    }
}
