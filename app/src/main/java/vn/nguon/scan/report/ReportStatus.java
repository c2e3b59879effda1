package vn.nguon.scan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who complained is told: how far it is, and what an inspector answers. Nothing of what they wrote, nor of
 * what it is about: whoever else comes upon the reference learns no more.
 *
 * @param settledAt when an inspector came to a finding, if one did
 * @param answers   what was answered, in the order it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportStatus(
        String reference,
        Step step,
        Instant receivedAt,
        @Nullable Instant settledAt,
        List<Answer> answers) {

    /** How far it is. */
    public enum Step {
        RECEIVED,
        LOOKED_INTO,
        SETTLED
    }

    /** Something that an inspector answered. */
    public record Answer(String text, Instant at) {}

    public ReportStatus {
        answers = List.copyOf(answers);
    }

    ReportStatus with(List<Answer> answered) {
        return new ReportStatus(reference, step, receivedAt, settledAt, answered);
    }
}
