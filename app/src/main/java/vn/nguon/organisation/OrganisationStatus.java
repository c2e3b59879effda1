package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** Whether the authority lets an organisation put stamps on goods; each state offers only the decisions that fit it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OrganisationStatus.Submitted.class, name = "SUBMITTED"),
    @JsonSubTypes.Type(value = OrganisationStatus.Admitted.class, name = "ADMITTED"),
    @JsonSubTypes.Type(value = OrganisationStatus.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = OrganisationStatus.Suspended.class, name = "SUSPENDED")
})
// In the API's description, beside the other room's.
@Schema(name = "OrganisationStanding")
public sealed interface OrganisationStatus {

    /** The names of the states. */
    enum Status {
        SUBMITTED,
        ADMITTED,
        REFUSED,
        SUSPENDED;

        /** Whether the authority examined it and let it stamp, be it suspended since. */
        public boolean isExamined() {
            return switch (this) {
                case SUBMITTED, REFUSED -> false;
                case ADMITTED, SUSPENDED -> true;
            };
        }
    }

    Status status();

    /** Since when; null while it waits. */
    default @Nullable Instant since() {
        return null;
    }

    /** Why, where a reason was given; else empty. */
    default String reason() {
        return "";
    }

    /** As it stands in the table. */
    default Columns columns() {
        return new Columns(status(), since(), reason());
    }

    /** The columns of a row that say it. */
    @Schema(name = "OrganisationStandingColumns")
    record Columns(
            @Column("status") Status name,
            @Column("decided_at") @Nullable Instant since,
            @Column("status_reason") String reason) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Columns of(OrganisationStatus status) {
            return status.columns();
        }

        /** What they say. */
        @JsonValue
        public OrganisationStatus status() {
            if (since == null) {
                return new Submitted();
            }
            return switch (name) {
                case SUBMITTED -> new Submitted();
                case ADMITTED -> new Admitted(since);
                case REFUSED -> new Refused(since, reason);
                case SUSPENDED -> new Suspended(since, reason);
            };
        }
    }

    /** Waits for the authority. */
    @Schema(name = "OrganisationSubmitted")
    record Submitted() implements OrganisationStatus {
        @Override
        public Status status() {
            return Status.SUBMITTED;
        }

        Admitted admit(Instant at) {
            return new Admitted(at);
        }

        Refused refuse(Instant at, String reason) {
            return new Refused(at, reason);
        }
    }

    /** May order and activate stamps. */
    @Schema(name = "OrganisationAdmitted")
    record Admitted(Instant since) implements OrganisationStatus {
        @Override
        public Status status() {
            return Status.ADMITTED;
        }

        Suspended suspend(Instant at, String reason) {
            return new Suspended(at, reason);
        }
    }

    /** Was turned away, for now; may correct what was wrong and be admitted after all. */
    @Schema(name = "OrganisationRefused")
    record Refused(Instant since, String reason) implements OrganisationStatus {
        @Override
        public Status status() {
            return Status.REFUSED;
        }

        Admitted admit(Instant at) {
            return new Admitted(at);
        }

        Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Was admitted once; what it stamped stays as it is, nothing new is stamped. */
    @Schema(name = "OrganisationSuspended")
    record Suspended(Instant since, String reason) implements OrganisationStatus {
        @Override
        public Status status() {
            return Status.SUSPENDED;
        }

        Admitted readmit(Instant at) {
            return new Admitted(at);
        }
    }
}
