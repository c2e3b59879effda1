package vn.nguon.trace.household;

import java.util.List;
import java.util.Map;
import vn.nguon.trace.recording.RecordingResult;

/** What recording many households' goods made: a record for each line, in its order. */
public record HouseholdRecords(List<RecordingResult> records) {

    /** The first of the records, with the lots of all. */
    public RecordingResult asOne() {
        return new RecordingResult(
                records.get(0).eventId(),
                records.stream().flatMap(each -> each.made().stream()).toList(),
                Map.of());
    }
}
