package vn.nguon.inspector.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.scan.casefile.CaseEntry;
import vn.nguon.scan.casefile.NewCaseEntry;

/** What an inspector adds to a case, as it is filled in; its fields are those of the API. */
record CaseEntryForm(
        CaseEntry.@Nullable Kind kind,
        @Nullable String text,
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
