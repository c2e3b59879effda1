package vn.nguon.identity.key;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Scope;

/** A program's key, without its secret. */
public record ApiKey(
        long id,
        long account,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    /** As the ledger names it: {@code key:3}. */
    public String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "key:" + id;
    }
}
