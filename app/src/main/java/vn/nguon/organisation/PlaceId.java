package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A place of an organisation. */
public record PlaceId(@JsonValue long value) {

    /** As the ledger names it: {@code place:7}. */
    public String subject() {
        return "place:" + value;
    }
}
