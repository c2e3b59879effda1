package vn.nguon.pages.admin.order;

import java.util.List;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.order.StampOrder;

/** What an order's state is called, and what it looks like. */
public final class States {

    private States() {}

    /** The states to filter by, by the API's names. */
    static List<Option> all(Voice in) {
        return List.of(
                new Option("REQUESTED", in.choose("Chờ duyệt", "To be decided")),
                new Option("APPROVED", in.choose("Đã duyệt, chưa cấp số", "Approved, not issued")),
                new Option("ISSUED", in.choose("Đã cấp số", "Issued")),
                new Option("REJECTED", in.choose("Bị từ chối", "Rejected")));
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
