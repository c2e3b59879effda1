package vn.nguon.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.ledger.Sha256;

/**
 * An entry as the database holds it, told apart from what it says of itself.
 *
 * @param position   0 while it waits to be put in order
 * @param content    null where a link names an entry that is not there
 * @param recordedAt the column beside the content, which no hash covers
 */
record StoredEntry(
        long position,
        UUID id,
        byte @Nullable [] chainHash,
        @Nullable String content,
        byte @Nullable [] hash,
        @Nullable Instant recordedAt) {

    private static final JsonMapper JSON = new JsonMapper();

    byte[] contentHash() {
        return Sha256.of(Objects.requireNonNull(content).getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with the content, null if its hash is that of what is there. */
    @Nullable String rewritten() {
        if (content == null) {
            return "entry " + id + " is missing" + where();
        }
        return Arrays.equals(contentHash(), hash) ? null : "entry " + id + where() + " was rewritten";
    }

    /** What beside the content does not fit it, null if all does. */
    @Nullable String misplaced() {
        JsonNode said = said();
        if (!id.toString().equals(said.path("id").asString(""))) {
            return "entry " + id + where() + " is called " + said.path("id") + " in what was recorded";
        }
        if (!Objects.equals(instant(said.path("at").asString("")), recordedAt)) {
            return "entry " + id + where() + " has " + recordedAt + " as the time of recording; what was recorded says "
                    + said.path("at").asString("");
        }
        return null;
    }

    /** The subjects that the hash covers, each once. */
    List<String> subjects() {
        return said().path("subjects")
                .valueStream()
                .map(subject -> subject.asString(""))
                .distinct()
                .toList();
    }

    private String where() {
        return position == 0 ? "" : " at position " + position;
    }

    private JsonNode said() {
        try {
            return JSON.readTree(content);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
