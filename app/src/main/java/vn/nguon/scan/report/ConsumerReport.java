package vn.nguon.scan.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.OpenCase;

/**
 * What somebody doubts about a stamp.
 *
 * @param about what was doubted
 * @param photo    the name of a picture in the file store, if one came along
 * @param erasedAt when what was written was erased, if it was
 */
public record ConsumerReport(
        UUID id,
        ReportSubject about,
        String text,
        String contact,
        @Nullable String photo,
        Language language,
        Instant saidAt,
        CaseProgress progress,
        @Nullable Instant erasedAt)
        implements OpenCase {

    @Override
    public List<String> subjects() {
        return Stream.concat(about.subjects().stream(), Stream.of("doubt:" + id))
                .toList();
    }

    boolean isSettled() {
        return progress.status() == CaseProgress.Status.SETTLED;
    }

    /** What its sender can ask about it by, {@code 9F00-2B7D1F}: the random end of its id. */
    public String reference() {
        String digits = id.toString().replace("-", "").substring(22).toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
