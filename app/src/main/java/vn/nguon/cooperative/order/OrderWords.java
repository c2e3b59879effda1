package vn.nguon.cooperative.order;

import java.util.Arrays;
import java.util.List;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.voiding.VoidingCause;

/** How the pages call what an order can be. */
public final class OrderWords {

    private OrderWords() {}

    public static String state(StampOrder order, Voice in) {
        if (order instanceof StampOrder.Requested) {
            return in.choose("Chờ duyệt", "Waiting");
        }
        if (order instanceof StampOrder.Rejected) {
            return in.choose("Bị từ chối", "Rejected");
        }
        return order instanceof StampOrder.Approved
                ? in.choose("Đã duyệt", "Approved")
                : in.choose("Đã cấp số", "Issued");
    }

    /** The class of the tag. */
    public static String tone(StampOrder order) {
        if (order instanceof StampOrder.Requested) {
            return "tag amber";
        }
        return order instanceof StampOrder.Rejected ? "tag lotus" : "tag leaf";
    }

    static List<FormOption> causes(Voice in) {
        return Arrays.stream(VoidingCause.values())
                .map(cause -> new FormOption(cause.name(), cause.in(in.language())))
                .toList();
    }
}
