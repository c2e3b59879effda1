package vn.nguon.organisation.household.file;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The file is no list of households at all: no text, no headings, too long. */
final class UnreadableFile extends Refusal {

    UnreadableFile(String vi, String en) {
        super(RefusalKind.INVALID, new LocalizedText(vi, en), "file", Map.of());
    }
}
