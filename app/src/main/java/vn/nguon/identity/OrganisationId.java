package vn.nguon.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** The organisation somebody acts for. */
public record OrganisationId(@JsonValue long value) {

    /** As the ledger names it: {@code organisation:7}. */
    public String subject() {
        return "organisation:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
