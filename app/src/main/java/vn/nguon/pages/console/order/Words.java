package vn.nguon.pages.console.order;

import java.util.Arrays;
import java.util.List;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.voiding.Cause;

/** How the pages call what an order can be. */
public final class Words {

    private Words() {}

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

    static List<Option> causes(Voice in) {
        return Arrays.stream(Cause.values())
                .map(cause -> new Option(cause.name(), cause.in(in.language())))
                .toList();
    }
}
