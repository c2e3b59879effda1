package vn.nguon.identity.key;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Scope;
import vn.nguon.identity.Token;

/** The keys in force; of each only the hash is kept. */
@Component
public class ApiKeys {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final DatabaseClient database;
    private final Clock clock;

    ApiKeys(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who acts with that key; empty if it is unknown, expired, revoked, or its account closed. */
    public Mono<Actor> recognise(Token token) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return database.sql("""
                            with used as (
                              update api_key
                              set last_used_at = :now
                              where token_hash = :hash
                                and revoked_at is null
                                and expires_at > :now
                                and (last_used_at is null or last_used_at < :recent))
                            select k.id, k.account_id, k.scopes, a.organisation_id, a.roles
                            from api_key k
                            join account a on a.id = k.account_id
                            where k.token_hash = :hash
                              and k.revoked_at is null
                              and k.expires_at > :now
                              and a.closed_at is null
                            """)
                    .bind("hash", token.hash())
                    .bind("now", now)
                    .bind("recent", now.minus(USE_NOTED_EVERY))
                    .map(ApiKeys::actor)
                    .one();
        });
    }

    /** Empty if the session was ended: whoever ends it either sees the key and revokes it, or comes first. */
    Mono<ApiKey> add(long account, long session, Token token, NewKey wanted) {
        return Mono.defer(() -> database.sql("""
                        insert into api_key (token_hash, account_id, name, scopes, created_at, expires_at)
                        select :hash, account_id, :name, :scopes, :now, :expires
                        from sign_in_session
                        where id = :session
                          and account_id = :account
                          and revoked_at is null
                        for share
                        returning *
                        """)
                .bind("hash", token.hash())
                .bind("account", account)
                .bind("session", session)
                .bind("name", wanted.name())
                .bind("scopes", wanted.scopes().stream().map(Scope::name).toArray(String[]::new))
                .bind("now", clock.instant())
                .bind("expires", wanted.expiresAt())
                .map(ApiKeys::key)
                .one());
    }

    /** The keys of an account that can be used, the newest first. */
    public Flux<ApiKey> inForce(long account) {
        return Flux.defer(() -> database.sql("""
                        select *
                        from api_key
                        where account_id = :account
                          and revoked_at is null
                          and expires_at > :now
                        order by id desc
                        limit 200
                        """)
                .bind("account", account)
                .bind("now", clock.instant())
                .map(ApiKeys::key)
                .all());
    }

    Mono<ApiKey> find(long id) {
        return database.sql("select * from api_key where id = :id and revoked_at is null")
                .bind("id", id)
                .map(ApiKeys::key)
                .one();
    }

    /** False if it was revoked before. */
    Mono<Boolean> revoke(long id) {
        return Mono.defer(
                () -> database.sql("update api_key set revoked_at = :now where id = :id and revoked_at is null")
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .fetch()
                        .rowsUpdated()
                        .map(rows -> rows == 1));
    }

    /** Revokes all keys of an account, and says how many. */
    public Mono<Long> revokeAll(long account) {
        return Mono.defer(() -> database.sql("""
                        update api_key
                        set revoked_at = :now
                        where account_id = :account
                          and revoked_at is null
                          and expires_at > :now
                        """)
                .bind("now", clock.instant())
                .bind("account", account)
                .fetch()
                .rowsUpdated());
    }

    private static Actor actor(Readable row) {
        return new Actor(
                ApiKey.subject(number(row, "id")),
                number(row, "account_id"),
                Account.organisation(row),
                Account.roles(row),
                scopes(row));
    }

    private static ApiKey key(Readable row) {
        return new ApiKey(
                number(row, "id"),
                number(row, "account_id"),
                Objects.requireNonNull(row.get("name", String.class)),
                scopes(row),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                Objects.requireNonNull(row.get("expires_at", Instant.class)),
                row.get("last_used_at", Instant.class));
    }

    private static Set<Scope> scopes(Readable row) {
        Set<Scope> scopes = new TreeSet<>();
        Arrays.stream(Objects.requireNonNull(row.get("scopes", String[].class)))
                .map(Scope::valueOf)
                .forEach(scopes::add);
        return scopes;
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
