package vn.nguon.trace.correction;

import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.event.DeclaredError;

/** A declaration that an event is wrong: {@code did_not_occur} or {@code incorrect_data}, and in which way. */
public record ErrorDeclaration(DeclaredError.Reason reason, String explanation) {

    public ErrorDeclaration {
        reason = FieldReader.present("reason", reason);
        explanation = FieldReader.prose("explanation", explanation, 3, 1000);
    }
}
