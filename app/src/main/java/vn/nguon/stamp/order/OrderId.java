package vn.nguon.stamp.order;

import com.fasterxml.jackson.annotation.JsonValue;

/** An order of stamps. */
public record OrderId(@JsonValue long value) {

    /** As the ledger names it: {@code order:12}. */
    public String subject() {
        return "order:" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
