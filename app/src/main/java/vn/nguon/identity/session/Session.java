package vn.nguon.identity.session;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;

/**
 * One device on which somebody is signed in.
 *
 * @param device  what its browser called itself
 * @param endsAt  when it ends if it stays in use; earlier if not
 * @param current whether it is the one that asks
 */
public record Session(
        @Id long id,
        String device,
        Instant signedInAt,
        Instant lastSeenAt,
        @Column("expires_at") Instant endsAt,
        boolean current) {}
