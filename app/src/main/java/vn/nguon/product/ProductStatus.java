package vn.nguon.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** Whether stamps may go on a product; each state offers only the acts that fit it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProductStatus.Submitted.class, name = "SUBMITTED"),
    @JsonSubTypes.Type(value = ProductStatus.Admitted.class, name = "ADMITTED"),
    @JsonSubTypes.Type(value = ProductStatus.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = ProductStatus.Retired.class, name = "RETIRED")
})
// In the API's description, beside the other room's.
@Schema(name = "ProductStanding")
public sealed interface ProductStatus {

    /** The names of the states. */
    enum Status {
        SUBMITTED,
        ADMITTED,
        REFUSED,
        RETIRED;

        /** Whether the public is told of such a product as it is now, and not as it last was admitted. */
        public boolean isPublic() {
            return switch (this) {
                case SUBMITTED, REFUSED -> false;
                case ADMITTED, RETIRED -> true;
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
    @Schema(name = "ProductStandingColumns")
    record Columns(
            @Column("status") Status name,
            @Column("decided_at") @Nullable Instant since,
            @Column("status_reason") String reason) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Columns of(ProductStatus status) {
            return status.columns();
        }

        /** What they say. */
        @JsonValue
        public ProductStatus status() {
            if (since == null) {
                return new Submitted();
            }
            return switch (name) {
                case SUBMITTED -> new Submitted();
                case ADMITTED -> new Admitted(since);
                case REFUSED -> new Refused(since, reason);
                case RETIRED -> new Retired(since, reason);
            };
        }
    }

    /** Waits for the authority. */
    @Schema(name = "ProductSubmitted")
    record Submitted() implements ProductStatus {
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

    /** Stamps may go on it. */
    @Schema(name = "ProductAdmitted")
    record Admitted(Instant since) implements ProductStatus {
        @Override
        public Status status() {
            return Status.ADMITTED;
        }

        Refused refuse(Instant at, String reason) {
            return new Refused(at, reason);
        }

        Submitted resubmit() {
            return new Submitted();
        }
    }

    /** Was turned away; corrected, it waits again. */
    @Schema(name = "ProductRefused")
    record Refused(Instant since, String reason) implements ProductStatus {
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

    /** Is made no more; packages already stamped stay what they are. */
    @Schema(name = "ProductRetired")
    record Retired(Instant since, String reason) implements ProductStatus {
        @Override
        public Status status() {
            return Status.RETIRED;
        }
    }
}
