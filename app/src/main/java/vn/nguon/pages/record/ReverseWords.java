package vn.nguon.pages.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.RecordedEvent;

/** What was done with goods that did not arrive, go back, or are gone. */
final class ReverseWords {

    private static final Map<String, Message> OUTCOMES = Map.of(
            "FOUND", Message.of("step.missing-found"),
            "REFUSED", Message.of("step.missing-refused"),
            "LOST", Message.of("step.missing-lost"),
            "STOLEN", Message.of("step.missing-stolen"),
            "DESTROYED", Message.of("step.missing-destroyed"));
    private static final Map<String, Message> CAUSES = Map.of(
            "LOST", Message.of("step.written-off-lost"),
            "STOLEN", Message.of("step.written-off-stolen"),
            "DESTROYED", Message.of("step.written-off-destroyed"));
    private static final Message SENT_BACK = Message.of("step.sent-back");
    private static final Message TAKEN_BACK = Message.of("step.taken-back");
    private static final Message DELIVERY_REFUSED = Message.of("step.delivery-refused");
    private static final Message RECEIVED_BACK = Message.of("step.received-back");

    private ReverseWords() {}

    /** None for a record of any other kind. */
    static @Nullable Wording title(RecordedEvent event) {
        Wording outcome = OUTCOMES.get(event.details().getOrDefault("outcome", ""));
        if (outcome != null) {
            return outcome;
        }
        Wording cause = CAUSES.get(event.details().getOrDefault("cause", ""));
        if (cause != null || !"returned".equals(event.disposition())) {
            return cause;
        }
        if (event.bizStep().equals("shipping")) {
            return SENT_BACK;
        }
        return event.stage() == Stage.RETAIL
                ? TAKEN_BACK
                : event.details().containsKey("returnId") ? DELIVERY_REFUSED : RECEIVED_BACK;
    }
}
