package vn.nguon.authority.product;

import vn.nguon.language.Language;
import vn.nguon.product.ProductStatus;

/** What a product's state is called, and what it looks like. */
public final class ProductStates {

    private ProductStates() {}

    /** What it is called. */
    public static String name(ProductStatus.Status status, Language in) {
        return switch (status) {
            case SUBMITTED -> in.choose("Chờ chấp nhận", "Submitted");
            case ADMITTED -> in.choose("Đã chấp nhận", "Admitted");
            case REFUSED -> in.choose("Bị từ chối", "Refused");
            case RETIRED -> in.choose("Ngừng sản xuất", "Retired");
        };
    }

    /** The class of its tag. */
    public static String css(ProductStatus standing) {
        return switch (standing.status()) {
            case SUBMITTED -> "tag amber";
            case ADMITTED -> "tag leaf";
            case REFUSED -> "tag lotus";
            case RETIRED -> "tag";
        };
    }
}
