package vn.nguon.stamp.press.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** A print job. */
public record JobId(@JsonValue UUID value) {

    static JobId next() {
        return new JobId(UuidV7.next());
    }

    /** As the ledger names it: {@code print-job:018f…}. */
    public String subject() {
        return "print-job:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
