package vn.nguon.trace.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** An event, by a UUIDv7 made when it was recorded. */
public record EventId(@JsonValue UUID value) {

    public static EventId next() {
        return new EventId(UuidV7.next());
    }

    /** As the ledger names it: {@code event:018f…}. */
    public String subject() {
        return "event:" + value;
    }

    /** As EPCIS names it: {@code urn:uuid:018f…}. */
    public String urn() {
        return "urn:uuid:" + value;
    }
}
