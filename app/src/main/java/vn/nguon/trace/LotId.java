package vn.nguon.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** A lot, by a UUIDv7 made when it was recorded. */
public record LotId(@JsonValue UUID value) {

    public static LotId next() {
        return new LotId(UuidV7.next());
    }

    /** As the ledger names it: {@code lot:018f…}. */
    public String subject() {
        return "lot:" + value;
    }
}
