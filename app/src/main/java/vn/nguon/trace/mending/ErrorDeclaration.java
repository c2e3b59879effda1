package vn.nguon.trace.mending;

import vn.nguon.refusal.Fields;
import vn.nguon.trace.event.Mistake;

/** Says that an event is wrong: {@code did_not_occur} or {@code incorrect_data}, and in which way. */
public record ErrorDeclaration(Mistake.Reason reason, String explanation) {

    public ErrorDeclaration {
        reason = Fields.present("reason", reason);
        explanation = Fields.prose("explanation", explanation, 3, 1000);
    }
}
