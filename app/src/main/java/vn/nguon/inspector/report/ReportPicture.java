package vn.nguon.inspector.report;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture of a report.
 *
 * @param bytes   JPEG or PNG
 * @param caption what it is of, and the hash it is kept under
 */
record ReportPicture(byte[] bytes, String caption) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportPicture that && caption.equals(that.caption) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes), caption);
    }

    @Override
    public String toString() {
        return caption;
    }
}
