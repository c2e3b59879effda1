package vn.nguon.cooperative;

import vn.nguon.refusal.FieldReader;

/** A form that asks for nothing but why. */
public record ReasonForm(String reason) {

    private static final int LONGEST = 1000;

    public ReasonForm {
        reason = FieldReader.prose("reason", reason, 0, LONGEST);
    }
}
