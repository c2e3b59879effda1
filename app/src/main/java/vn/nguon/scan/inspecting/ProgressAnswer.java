package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Finding;

/** The progress of a case as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressAnswer(
        CaseProgress.Status status,
        @Nullable String takenBy,
        Finding.@Nullable Outcome outcome,
        @Nullable String finding,
        Finding.@Nullable About about,
        @Nullable String buyersVi,
        @Nullable String buyersEn,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** The status to list by, or null for all. */
    public static @Nullable String readStatus(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        for (CaseProgress.Status status : CaseProgress.Status.values()) {
            if (status.name().equalsIgnoreCase(asked)) {
                return status.name();
            }
        }
        throw new Invalid("status", "Trạng thái là OPEN, TAKEN hoặc SETTLED.", "A status is OPEN, TAKEN or SETTLED.");
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    public static ProgressAnswer of(CaseProgress progress) {
        CaseProgress.Settled settled = progress.settled();
        return new ProgressAnswer(
                progress.status(),
                progress.status() == CaseProgress.Status.TAKEN ? progress.by() : null,
                settled == null ? null : settled.finding().outcome(),
                settled == null ? null : settled.finding().text(),
                settled == null ? null : settled.finding().about(),
                settled == null ? null : said(settled.finding().buyers().vi()),
                settled == null ? null : said(settled.finding().buyers().en()),
                settled == null ? null : settled.by(),
                settled == null ? null : settled.at());
    }
}
