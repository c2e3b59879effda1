package vn.nguon.cooperative.order;

import java.util.Arrays;
import java.util.List;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FormOption;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.voiding.VoidingCause;

/** How the pages call what an order can be. */
public final class OrderWords {

    private OrderWords() {}

    public static String state(StampOrder order, Language in) {
        return switch (order.state()) {
            case REQUESTED -> in.choose("Chờ duyệt", "Waiting");
            case REJECTED -> in.choose("Bị từ chối", "Rejected");
            case APPROVED -> in.choose("Đã duyệt", "Approved");
            case ISSUED -> in.choose("Đã cấp số", "Issued");
        };
    }

    /** The class of the tag. */
    public static String tone(StampOrder order) {
        return switch (order.state()) {
            case REQUESTED -> "tag amber";
            case REJECTED -> "tag lotus";
            case APPROVED, ISSUED -> "tag leaf";
        };
    }

    static List<FormOption> causes(Language in) {
        return Arrays.stream(VoidingCause.values())
                .map(cause -> new FormOption(cause.name(), cause.in(in)))
                .toList();
    }
}
