package vn.nguon.identity.key;

import java.time.Instant;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of keys. */
interface KeyRows extends Repository<ApiKey, Long> {

    /** Empty if the session was ended, or is another account's. */
    @Query("""
            insert into api_key (token_hash, account_id, name, scopes, created_at, expires_at)
            select :hash, account_id, :name, :scopes, :now, :expires
            from sign_in_session
            where id = :session
              and account_id = :account
              and revoked_at is null
            for share
            returning *
            """)
    Mono<ApiKey> add(
            long account, long session, byte[] hash, String name, String[] scopes, Instant now, Instant expires);

    @Query("""
            select *
            from api_key
            where account_id = :account
              and revoked_at is null
              and expires_at > :now
            order by id desc
            limit 200
            """)
    Flux<ApiKey> inForce(long account, Instant now);

    /** Unless it was revoked. */
    @Query("select * from api_key where id = :id and revoked_at is null")
    Mono<ApiKey> find(long id);

    /** False if it was revoked before. */
    @Modifying
    @Query("update api_key set revoked_at = :now where id = :id and revoked_at is null")
    Mono<Boolean> revoke(long id, Instant now);

    @Modifying
    @Query(
            "update api_key set revoked_at = :now where account_id = :account and revoked_at is null and expires_at > :now")
    Mono<Long> revokeAll(long account, Instant now);
}
