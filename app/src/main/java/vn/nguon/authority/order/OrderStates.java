package vn.nguon.authority.order;

import java.util.List;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.order.StampOrder;

/** What an order's state is called, and what it looks like. */
public final class OrderStates {

    private OrderStates() {}

    /** The states to filter by, by the API's names. */
    static List<FormOption> all(Voice in) {
        return List.of(
                new FormOption("REQUESTED", in.choose("Chờ duyệt", "To be decided")),
                new FormOption("APPROVED", in.choose("Đã duyệt, chưa cấp số", "Approved, not issued")),
                new FormOption("ISSUED", in.choose("Đã cấp số", "Issued")),
                new FormOption("REJECTED", in.choose("Bị từ chối", "Rejected")));
    }

    /** What it is called. */
    public static String name(StampOrder order, Voice in) {
        if (order instanceof StampOrder.Requested) {
            return in.choose("Chờ duyệt", "To be decided");
        }
        if (order instanceof StampOrder.Approved) {
            return in.choose("Đã duyệt", "Approved");
        }
        return order instanceof StampOrder.Issued
                ? in.choose("Đã cấp số", "Issued")
                : in.choose("Bị từ chối", "Rejected");
    }

    /** The class of its tag. */
    public static String css(StampOrder order) {
        if (order instanceof StampOrder.Requested || order instanceof StampOrder.Approved) {
            return "tag amber";
        }
        return order instanceof StampOrder.Issued ? "tag leaf" : "tag lotus";
    }
}
