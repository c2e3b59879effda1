package vn.nguon.product;

import com.fasterxml.jackson.annotation.JsonValue;

/** A product of an organisation. */
public record ProductId(@JsonValue long value) {

    /** As the ledger names it: {@code product:7}. */
    public String subject() {
        return "product:" + value;
    }
}
