package vn.nguon.organisation.household.file;

import java.util.List;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Some lines of the file are wrong, so none of it was taken. */
final class HouseholdFileHasMistakes extends Refusal {

    HouseholdFileHasMistakes(List<FileMistake> mistakes) {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Tệp có " + mistakes.size() + " dòng sai, nên chưa ghi gì. Dòng "
                                + mistakes.get(0).line() + ": "
                                + mistakes.get(0).sentence().vi(),
                        mistakes.size() + " lines of the file are wrong, so nothing was recorded. Line "
                                + mistakes.get(0).line() + ": "
                                + mistakes.get(0).sentence().en()),
                "file",
                Map.of());
    }
}
