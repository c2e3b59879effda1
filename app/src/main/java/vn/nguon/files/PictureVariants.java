package vn.nguon.files;

import java.util.ArrayList;
import java.util.List;

/** The widths that pages show pictures in, and the forms they are kept in. */
final class PictureVariants {

    /** In pixels; a picture narrower than one of them is shown as wide as it is. */
    public static final List<Integer> WIDTHS = List.of(160, 480, 1200);

    private PictureVariants() {}

    /** Every name that something of the file may be kept under, the file itself last. */
    static List<String> names(FileHash hash) {
        List<String> names = new ArrayList<>();
        for (int width : WIDTHS) {
            names.add(name(hash, width, "jpg"));
            names.add(name(hash, width, "png"));
            names.add(name(hash, width, "webp"));
        }
        names.add(hash.value());
        return names;
    }

    static String name(FileHash hash, int width, String suffix) {
        return hash + "-" + width + "." + suffix;
    }
}
