package vn.nguon.recall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** A recall, by a UUIDv7 made when it was opened. */
public record RecallId(@JsonValue UUID value) {

    static RecallId next() {
        return new RecallId(UuidV7.next());
    }

    /** As the ledger names it: {@code recall:018f…}. */
    public String subject() {
        return "recall:" + value;
    }
}
