package vn.nguon.organisation.household;

import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a household. */
public record HouseholdId(@JsonValue long value) {

    /** As the ledger names it: {@code household:31}. */
    String subject() {
        return "household:" + value;
    }
}
