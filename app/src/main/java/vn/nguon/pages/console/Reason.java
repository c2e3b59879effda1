package vn.nguon.pages.console;

import vn.nguon.refusal.Fields;

/** A form that asks for nothing but why. */
public record Reason(String reason) {

    private static final int LONGEST = 1000;

    public Reason {
        reason = Fields.prose("reason", reason, 0, LONGEST);
    }
}
