package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Whether the authority lets an organisation put stamps on goods; each state offers only the decisions that fit it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Standing.Submitted.class, name = "SUBMITTED"),
    @JsonSubTypes.Type(value = Standing.Admitted.class, name = "ADMITTED"),
    @JsonSubTypes.Type(value = Standing.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = Standing.Suspended.class, name = "SUSPENDED")
})
public sealed interface Standing {

    /** The names of the states, to look for. */
    enum Status {
        SUBMITTED,
        ADMITTED,
        REFUSED,
        SUSPENDED
    }

    /** Waits for the authority. */
    record Submitted() implements Standing {

        Admitted admit(Instant at) {
            return new Admitted(at);
        }

        Refused refuse(Instant at, String reason) {
            return new Refused(at, reason);
        }
    }

    /** May order and activate stamps. */
    record Admitted(Instant since) implements Standing {

        Suspended suspend(Instant at, String reason) {
            return new Suspended(at, reason);
        }
    }

    /** Was turned away, for now; may correct what was wrong and be admitted after all. */
    record Refused(Instant since, String reason) implements Standing {

        Admitted admit(Instant at) {
            return new Admitted(at);
        }

        Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Was admitted once; what it stamped stays as it is, nothing new is stamped. */
    record Suspended(Instant since, String reason) implements Standing {

        Admitted readmit(Instant at) {
            return new Admitted(at);
        }
    }
}
