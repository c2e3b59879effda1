package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.press.job.JobId;

/** A request to begin a print run. */
record RunRequest(
        @Schema(description = "The print job", example = "0197f5b0-5d0f-7c1a-9d57-3d2a6f4f7a11") @Nullable UUID jobId,

        @Schema(description = "The printer as the workstation knows it", example = "tcp://192.168.1.50:9100") @Nullable
        String printer,

        @Schema(description = "End the run that has the job, because its workstation is gone for good") @Nullable Boolean takeOver) {

    JobId job() {
        return new JobId(FieldReader.present("jobId", jobId));
    }

    boolean takesOver() {
        return Boolean.TRUE.equals(takeOver);
    }
}
