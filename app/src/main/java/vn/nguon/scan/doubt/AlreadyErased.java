package vn.nguon.scan.doubt;

import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;

/** What the consumer wrote is gone already. */
public final class AlreadyErased extends Refusal {

    AlreadyErased() {
        super(
                Kind.CONFLICT,
                new Sentence(
                        "Điều người mua đã viết đã được xoá trước đó; không còn gì để xoá.",
                        "What the consumer wrote was erased before; there is nothing left to erase."));
    }
}
