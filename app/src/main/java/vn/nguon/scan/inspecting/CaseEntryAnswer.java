package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.scan.casefile.CaseEntry;

/** An entry of a case as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseEntryAnswer(
        UUID id,
        CaseEntry.Kind kind,
        String text,
        @Nullable OrganisationId passedOnTo,
        @Nullable Boolean withWords,
        @Nullable Boolean withPhoto,
        @Nullable Boolean withFinding,
        List<FileHash> files,
        Instant at,
        String by,
        @Nullable Instant erasedAt) {

    static CaseEntryAnswer of(CaseEntry entry) {
        boolean passedOn = entry.kind() == CaseEntry.Kind.PASSED_ON;
        return new CaseEntryAnswer(
                entry.id(),
                entry.kind(),
                entry.text(),
                entry.passedOnTo(),
                passedOn ? entry.parts().words() : null,
                passedOn ? entry.parts().photo() : null,
                passedOn ? entry.parts().finding() : null,
                entry.files(),
                entry.at(),
                entry.by(),
                entry.erasedAt());
    }
}
