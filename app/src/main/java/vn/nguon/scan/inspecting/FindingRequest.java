package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.finding.Finding;

/** A finding as an inspector sends it. */
public record FindingRequest(
        Finding.@Nullable Outcome outcome,

        @Schema(example = "Đã kiểm tra tại chợ Đông Ba: tem trưng bày ở quầy, nhiều khách quét.") @Nullable String finding,

        @Schema(description = "What was confirmed; left out: of an alert a copy, of a doubt the goods")
        Finding.@Nullable About about,

        @Schema(description = "What buyers are told; left out: words that are always the same") @Nullable String buyersVi,

        @Nullable String buyersEn) {

    public Finding read() {
        return Finding.read(outcome, finding, about, buyersVi, buyersEn);
    }
}
