package vn.nguon.authority.order;

import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FormOption;
import vn.nguon.stamp.order.StampOrder;

/** What an order's state is called, and what it looks like. */
public final class OrderStates {

    private OrderStates() {}

    /** The states to filter by, by the API's names. */
    static List<FormOption> all(Language in) {
        return List.of(
                new FormOption("REQUESTED", in.choose("Chờ duyệt", "To be decided")),
                new FormOption("APPROVED", in.choose("Đã duyệt, chưa cấp số", "Approved, not issued")),
                new FormOption("ISSUED", in.choose("Đã cấp số", "Issued")),
                new FormOption("REJECTED", in.choose("Bị từ chối", "Rejected")));
    }

    /** What it is called. */
    public static String name(StampOrder order, Language in) {
        return switch (order.state()) {
            case REQUESTED -> in.choose("Chờ duyệt", "To be decided");
            case APPROVED -> in.choose("Đã duyệt", "Approved");
            case ISSUED -> in.choose("Đã cấp số", "Issued");
            case REJECTED -> in.choose("Bị từ chối", "Rejected");
        };
    }

    /** The class of its tag. */
    public static String css(StampOrder order) {
        return switch (order.state()) {
            case REQUESTED, APPROVED -> "tag amber";
            case ISSUED -> "tag leaf";
            case REJECTED -> "tag lotus";
        };
    }
}
