package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.scan.casefile.CaseEntry;
import vn.nguon.scan.casefile.NewCaseEntry;

/** What is to be added to a case; the parts are those that are passed on with it. */
record CaseEntryRequest(
        CaseEntry.@Nullable Kind kind,

        @Schema(example = "QUATEST 2 trả lời ngày 12/12: mẫu đạt.") @Nullable String text,

        @Nullable Boolean withWords,
        @Nullable Boolean withPhoto,
        @Nullable Boolean withFinding,
        @Nullable List<FileHash> files) {

    NewCaseEntry read() {
        return NewCaseEntry.read(
                kind,
                text,
                new CaseEntry.Parts(
                        Boolean.TRUE.equals(withWords),
                        Boolean.TRUE.equals(withPhoto),
                        Boolean.TRUE.equals(withFinding)),
                files);
    }
}
