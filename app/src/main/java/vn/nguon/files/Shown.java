package vn.nguon.files;

import java.util.List;

/** The widths that pages show pictures in, and the forms they are kept in. */
public final class Shown {

    /** In pixels; a picture narrower than one of them is shown as wide as it is. */
    public static final List<Integer> WIDTHS = List.of(160, 480, 1200);

    private Shown() {}

    static String name(FileHash hash, int width, String suffix) {
        return hash + "-" + width + "." + suffix;
    }
}
