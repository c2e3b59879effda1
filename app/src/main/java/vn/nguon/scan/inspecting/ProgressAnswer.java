package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Finding;

/** How far inspectors are, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressAnswer(
        Status status,
        @Nullable String takenBy,
        Finding.@Nullable Outcome outcome,
        @Nullable String finding,
        Finding.@Nullable About about,
        @Nullable String buyersVi,
        @Nullable String buyersEn,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** The three steps. */
    enum Status {
        OPEN,
        TAKEN,
        SETTLED;

        /** The status to list by, or null for all. */
        static @Nullable String read(@Nullable String asked) {
            if (asked == null || asked.isEmpty()) {
                return null;
            }
            for (Status status : values()) {
                if (status.name().equalsIgnoreCase(asked)) {
                    return status.name();
                }
            }
            throw new Invalid(
                    "status", "Trạng thái là OPEN, TAKEN hoặc SETTLED.", "A status is OPEN, TAKEN or SETTLED.");
        }
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    static ProgressAnswer of(CaseProgress progress) {
        if (progress instanceof CaseProgress.Settled settled) {
            return new ProgressAnswer(
                    Status.SETTLED,
                    null,
                    settled.finding().outcome(),
                    settled.finding().text(),
                    settled.finding().about(),
                    said(settled.finding().buyers().vi()),
                    said(settled.finding().buyers().en()),
                    settled.by(),
                    settled.at());
        }
        return progress instanceof CaseProgress.Taken taken
                ? new ProgressAnswer(Status.TAKEN, taken.by(), null, null, null, null, null, null, null)
                : new ProgressAnswer(Status.OPEN, null, null, null, null, null, null, null, null);
    }
}
