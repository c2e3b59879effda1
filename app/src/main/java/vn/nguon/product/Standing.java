package vn.nguon.product;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Whether stamps may go on a product; each state offers only the acts that fit it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Standing.Submitted.class, name = "SUBMITTED"),
    @JsonSubTypes.Type(value = Standing.Admitted.class, name = "ADMITTED"),
    @JsonSubTypes.Type(value = Standing.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = Standing.Retired.class, name = "RETIRED")
})
public sealed interface Standing {

    /** The names of the states, to look for. */
    enum Status {
        SUBMITTED,
        ADMITTED,
        REFUSED,
        RETIRED
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

    /** Stamps may go on it. */
    record Admitted(Instant since) implements Standing {

        Refused refuse(Instant at, String reason) {
            return new Refused(at, reason);
        }

        Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Was turned away; corrected, it waits again. */
    record Refused(Instant since, String reason) implements Standing {

        Admitted admit(Instant at) {
            return new Admitted(at);
        }

        Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Is made no more; packages already stamped stay what they are. */
    record Retired(Instant since, String reason) implements Standing {}
}
