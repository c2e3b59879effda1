package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.finding.Finding;

/** What an inspector found. */
public record FindingRequest(
        Finding.@Nullable Outcome outcome,

        @Schema(example = "Đã kiểm tra tại chợ Đông Ba: tem trưng bày ở quầy, nhiều khách quét.") @Nullable String finding) {

    Finding read() {
        return Finding.read(outcome, finding);
    }
}
