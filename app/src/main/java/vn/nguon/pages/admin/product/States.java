package vn.nguon.pages.admin.product;

import vn.nguon.pages.words.Voice;
import vn.nguon.product.Standing;

/** What a product's state is called, and what it looks like. */
public final class States {

    private States() {}

    /** What it is called. */
    public static String name(Standing.Status status, Voice in) {
        return switch (status) {
            case SUBMITTED -> in.choose("Chờ chấp nhận", "Submitted");
            case ADMITTED -> in.choose("Đã chấp nhận", "Admitted");
            case REFUSED -> in.choose("Bị từ chối", "Refused");
            case RETIRED -> in.choose("Ngừng sản xuất", "Retired");
        };
    }

    /** The class of its tag. */
    public static String css(Standing standing) {
        return switch (standing.status()) {
            case SUBMITTED -> "tag amber";
            case ADMITTED -> "tag leaf";
            case REFUSED -> "tag lotus";
            case RETIRED -> "tag";
        };
    }
}
