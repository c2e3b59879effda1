package vn.nguon.identity.session;

import java.time.Instant;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of sessions. */
interface SessionRows extends Repository<Session, Long> {

    @Query("""
            select *, id = :current as current
            from sign_in_session
            where account_id = :account
              and revoked_at is null
              and expires_at > :now
              and last_seen_at > :idle
            order by last_seen_at desc, id desc
            limit 200
            """)
    Flux<Session> live(long account, long current, Instant now, Instant idle);

    /** How many were ended, one or none. */
    @Modifying
    @Query("""
            update sign_in_session
            set revoked_at = :now
            where id = :session
              and account_id = :account
              and revoked_at is null
            """)
    Mono<Boolean> end(long account, long session, Instant now);

    @Modifying
    @Query("update sign_in_session set revoked_at = :now where token_hash = :hash and revoked_at is null")
    Mono<Void> end(byte[] hash, Instant now);

    /** All of an account but one; how many. */
    @Modifying
    @Query("""
            update sign_in_session
            set revoked_at = :now
            where account_id = :account
              and id <> :except
              and revoked_at is null
              and expires_at > :now
            """)
    Mono<Long> endAll(long account, long except, Instant now);
}
