package vn.nguon.trace.recording;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.Iso8601;
import vn.nguon.trace.event.EventId;

/**
 * What every form says besides its goods.
 *
 * @param time      when it happened, with the offset of the clock on the wall: {@code 2026-11-12T07:30:00+07:00}
 * @param placeId   where, a place of the organisation that records
 * @param photos    pictures the organisation brought in
 * @param documents papers the organisation brought in
 * @param note      a free remark
 * @param corrects  an event of the same organisation, declared wrong, that this one says right
 * @param fields    what the product's stage plan asks at this stage besides, by the fields' codes
 */
public record EventHeader(
        OffsetDateTime time,
        PlaceId placeId,
        List<FileHash> photos,
        List<FileHash> documents,
        String note,
        @Nullable EventId corrects,
        Map<String, Object> fields) {

    private static final int MOST_FILES = 20;
    private static final int MOST_FIELDS = 30;

    public EventHeader {
        photos = files("photos", photos);
        documents = files("documents", documents);
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (fields.size() > MOST_FIELDS) {
            throw new Invalid("fields", "Nhiều nhất 30 mục.", "At most 30 items.");
        }
        note = FieldReader.prose("note", note, 0, 1000);
        time = FieldReader.present("time", time);
        placeId = FieldReader.present("placeId", placeId);
        if (Iso8601.kept("time", time).getYear() < 2000) {
            throw new Invalid(
                    "time",
                    "Thời điểm không hợp lệ. Ví dụ đúng: 2026-11-12T07:30:00+07:00.",
                    "This is no time we can keep. A good one: 2026-11-12T07:30:00+07:00.");
        }
    }

    /** Without answers to a stage plan. */
    public EventHeader(
            OffsetDateTime time,
            PlaceId placeId,
            List<FileHash> photos,
            List<FileHash> documents,
            String note,
            @Nullable EventId corrects) {
        this(time, placeId, photos, documents, note, corrects, Map.of());
    }

    /** Only when and where. */
    public static EventHeader of(OffsetDateTime time, PlaceId placeId) {
        return new EventHeader(time, placeId, List.of(), List.of(), "", null);
    }

    private static List<FileHash> files(String field, @Nullable List<FileHash> files) {
        List<FileHash> named = FieldReader.list(field, files, MOST_FILES);
        if (new HashSet<>(named).size() < named.size()) {
            throw new Invalid(field, "Mỗi tệp chỉ kèm một lần.", "Name each file once.");
        }
        return named;
    }
}
