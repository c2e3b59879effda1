package vn.nguon.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/**
 * One act as it was recorded.
 *
 * @param content canonical JSON (RFC 8785) of id, time, kind, actor, subjects and facts; what the hash is over
 */
public record Entry(UUID id, Instant recordedAt, String content) {

    static Entry of(Act act, Instant now) {
        UUID id = UuidV7.at(now);
        Instant recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id);
        content.put("at", recordedAt);
        content.put("kind", act.kind());
        content.put("by", act.by());
        content.put("subjects", act.subjects());
        content.put("facts", act.facts());
        return new Entry(id, recordedAt, CanonicalJson.of(content));
    }

    /** SHA-256 of the content's UTF-8 bytes: 32 bytes. */
    public byte[] hash() {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
