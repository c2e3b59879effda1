package vn.nguon.stamp.order;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Fewer numbers are left than the order needs. */
final class NumbersExhausted extends Refusal {

    NumbersExhausted() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Dải số tem của hệ thống không còn đủ cho đơn này. Hãy báo cho đơn vị vận hành.",
                        "The system has not enough stamp numbers left for this order. Tell whoever runs it."));
    }
}
