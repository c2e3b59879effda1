package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.stamp.code.StampSerial;

/**
 * A doubt as the API shows it.
 *
 * @param serial the stamp it is about, if it is one of ours
 * @param typed  the code it is about, if none of ours bears it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsumerReportAnswer(
        UUID id,
        String reference,
        @Nullable String serial,
        @Nullable String typed,
        String text,
        String contact,
        @Nullable String photo,
        String language,
        Instant saidAt,
        ProgressAnswer progress,

        @Schema(description = "When what was written was erased; text, contact and photo are then gone") @Nullable Instant erasedAt) {

    static ConsumerReportAnswer of(ConsumerReport doubt) {
        Long stamp = doubt.about().stamp();
        return new ConsumerReportAnswer(
                doubt.id(),
                doubt.reference(),
                stamp == null ? null : StampSerial.of(stamp).toString(),
                stamp == null && doubt.erasedAt() == null ? doubt.about().typed() : null,
                doubt.text(),
                doubt.contact(),
                doubt.photo(),
                doubt.language().tag(),
                doubt.saidAt(),
                ProgressAnswer.of(doubt.progress()),
                doubt.erasedAt());
    }
}
