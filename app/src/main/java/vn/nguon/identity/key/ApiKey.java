package vn.nguon.identity.key;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.identity.Scope;

/** A program's key, without its secret. */
public record ApiKey(
        @Id long id,
        @Column("account_id") long account,
        String name,
        Set<Scope> scopes,
        @Column("created_at") Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    /** Scopes come in their own order. */
    public ApiKey {
        scopes = new TreeSet<>(scopes);
    }

    /** As the ledger names it: {@code key:3}. */
    public String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "key:" + id;
    }
}
