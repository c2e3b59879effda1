package vn.nguon.stamp.press.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** A print run. */
public record RunId(@JsonValue UUID value) {

    static RunId next() {
        return new RunId(UuidV7.next());
    }

    /** As the ledger names it: {@code print-run:018f…}. */
    public String subject() {
        return "print-run:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
