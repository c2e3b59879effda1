package vn.nguon.stamp.print;

import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.StampUrl;
import vn.nguon.stamp.order.StampOrder;

/**
 * Stamps that somebody may take away, and took.
 *
 * @param stamps       what was asked for
 * @param left         what leaves: those of them that are not voided, in order
 * @param gtin         14 digits, that they were issued under; none for codes at {@code /S/}
 * @param product      what labels call it, empty for none
 * @param organisation what labels call who ordered them
 */
public record StampDownload(
        StampOrder.Issued order,
        StampRange stamps,
        List<StampRange> left,
        DownloadForm form,
        @Nullable String gtin,
        String product,
        String organisation) {

    /** How many leave. */
    public long count() {
        return left.stream().mapToLong(StampRange::count).sum();
    }

    /** The URLs of these stamps: on the host they were issued under, if that is known, or else on today's. */
    StampUrl urls(StampUrl today) {
        String address = order.issue().address();
        return address == null ? today : new StampUrl(address);
    }

    /** The numbers of those that leave, in order, made as they are taken. */
    PrimitiveIterator.OfLong numbers() {
        return new StampNumbers(left.iterator());
    }

    /** A name for the file: {@code tem-12-0000000010009.csv}. */
    public String fileName() {
        return "tem-" + order.id() + "-" + StampSerial.of(stamps.first()) + "." + form.ending();
    }

    /** The answer that brings the file, which nobody on the way keeps. */
    public ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName())
                                .build()
                                .toString());
    }
}
