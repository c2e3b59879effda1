package vn.nguon.cooperative.product;

import vn.nguon.language.Language;
import vn.nguon.product.ProductStatus;

/** The producer's words for whether stamps may go on a product, and the tags that these stand in. */
public final class AdmissionWords {

    private AdmissionWords() {}

    public static String state(ProductStatus.Status standing, Language in) {
        return switch (standing) {
            case SUBMITTED -> in.choose("Chờ duyệt", "Waiting");
            case ADMITTED -> in.choose("Được dán tem", "Admitted");
            case REFUSED -> in.choose("Bị từ chối", "Refused");
            case RETIRED -> in.choose("Ngừng sản xuất", "No longer made");
        };
    }

    /** The class of the tag. */
    public static String tone(ProductStatus.Status standing) {
        return switch (standing) {
            case SUBMITTED -> "tag amber";
            case ADMITTED -> "tag leaf";
            case REFUSED -> "tag lotus";
            case RETIRED -> "tag";
        };
    }
}
