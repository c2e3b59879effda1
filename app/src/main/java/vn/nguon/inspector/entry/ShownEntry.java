package vn.nguon.inspector.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the ledger in words.
 *
 * @param what     what was done
 * @param why      the reason or finding that it carries, empty for none
 * @param position its place in the order; none for the moment until it is put there
 * @param hash     SHA-256 of the content in its canonical form (RFC 8785), lower-case hexadecimal
 * @param content  the whole entry
 */
public record ShownEntry(
        Instant at,
        String what,
        String who,
        String why,
        @Nullable Long position,
        String hash,
        JsonNode content) {

    /** The first digits of the hash, enough to compare by eye. */
    public String shortHash() {
        return hash.substring(0, 12);
    }
}
