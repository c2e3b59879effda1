package vn.nguon.labels.code;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The encoders for lengths of text that are met often enough to be worth the making of their tables. */
final class LookupEncoders {

    /** Codes of one kind before its tables are made, which takes as long as some hundred codes. */
    static final int FEW = 300;

    /** Series with tables, of at most a megabyte each: a job of texts of every length must not fill the memory. */
    private static final int MOST = 8;

    private record Kind(int length, ErrorCorrectionLevel correction) {}

    private static final Map<Kind, LookupEncoders> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger WITH_TABLES = new AtomicInteger();

    private final Kind kind;
    private volatile int met;
    private volatile @Nullable LookupEncoder series;

    private LookupEncoders(Kind kind) {
        this.kind = kind;
    }

    /** The series that an alphanumeric text belongs to; null while few of it were met, or when it has no tables. */
    static @Nullable LookupEncoder of(String text, ErrorCorrectionLevel correction) {
        var known = KNOWN.computeIfAbsent(new Kind(text.length(), correction), LookupEncoders::new);
        return known.met > FEW ? known.series : known.meet();
    }

    private synchronized @Nullable LookupEncoder meet() {
        if (met <= FEW) {
            if (met == FEW && WITH_TABLES.getAndIncrement() < MOST) {
                series = LookupEncoder.of(kind.length, kind.correction);
            }
            met++;
        }
        return series;
    }
}
