package vn.nguon.stamp.order;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Fewer numbers are left than the order needs. */
final class NumbersExhausted extends Refusal {

    NumbersExhausted() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Dải số tem của hệ thống không còn đủ cho đơn này. Hãy báo cho đơn vị vận hành.",
                        "The system has not enough stamp numbers left for this order. Tell whoever runs it."));
    }
}
