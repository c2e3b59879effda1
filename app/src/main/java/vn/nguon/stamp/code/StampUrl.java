package vn.nguon.stamp.code;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a stamp's QR leads: {@code HTTPS://HOST/S/CODE}, or as a GS1 Digital Link
 * {@code HTTPS://HOST/01/GTIN14/21/CODE} when it was ordered for a product with a GTIN. Upper case throughout, so that
 * a QR encoder can use its alphanumeric mode.
 *
 * @param base scheme and host, {@code HTTPS://TEM.EXAMPLE.VN}, with no slash at its end
 */
public record StampUrl(String base) {

    // What ISO/IEC 18004 has in alphanumeric mode and a host may hold.
    private static final Pattern BASE = Pattern.compile("HTTPS?://[A-Z0-9.-]+(:[0-9]{1,5})?");
    private static final Pattern PATH = Pattern.compile(
            "/S/([^/?#]+)/?(?:[?#].*)?$|/01/[0-9]{14}/21/([^/?#]+)/?(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GTIN = Pattern.compile("[0-9]{14}");
    private static final int LONGEST = 300;

    /**
     * URLs on that host; case and a slash at the end do not matter.
     *
     * @throws IllegalArgumentException for a base that is not scheme and host
     */
    public StampUrl {
        base = base.toUpperCase(Locale.ROOT).replaceFirst("/$", "");
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("not a scheme and a host: " + base);
        }
    }

    /** The URL of a stamp that is not bound to a product. */
    public String of(StampCode code) {
        return start(null) + code;
    }

    /** The URL of a stamp ordered for the product with that GTIN of 14 digits. */
    public String of(StampCode code, String gtin) {
        return start(gtin) + code;
    }

    /** What stands before the code in the URL of a stamp ordered for that GTIN, or for none. */
    public String start(@Nullable String gtin) {
        if (gtin == null) {
            return base + "/S/";
        }
        if (!GTIN.matcher(gtin).matches()) {
            throw new IllegalArgumentException("not a GTIN of 14 digits: " + gtin);
        }
        return base + "/01/" + gtin + "/21/";
    }

    /**
     * Reads what a scanner gave: one of our URLs, on whatever host, or a bare code.
     *
     * @throws MalformedCode when neither can be read
     */
    public static StampCode read(String scanned) {
        if (scanned.indexOf('/') < 0) {
            return StampCode.read(scanned);
        }
        Matcher path = PATH.matcher(scanned);
        if (scanned.length() > LONGEST || !path.find()) {
            throw new MalformedCode();
        }
        int group = path.start(1) >= 0 ? 1 : 2;
        return StampCode.read(scanned, path.start(group), path.end(group));
    }
}
