package vn.nguon.trace.household;

import java.util.List;
import vn.nguon.trace.recording.RecordingResult;

/** What recording many households' goods made: a record for each line, in its order. */
public record HouseholdRecords(List<RecordingResult> records) {

    /** All lots that came into being. */
    public List<RecordingResult.Made> made() {
        return records.stream().flatMap(each -> each.made().stream()).toList();
    }
}
