package vn.nguon.identity.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;
import vn.nguon.identity.Token;

/** The keys in force; of each only the hash is kept. */
@Component
public class ApiKeys {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final KeyRows rows;
    private final DatabaseClient database;
    private final Clock clock;

    ApiKeys(KeyRows rows, DatabaseClient database, Clock clock) {
        this.rows = rows;
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
                    .map(row -> actor(new ColumnReader(row)))
                    .one();
        });
    }

    /** Empty if the session was ended: whoever ends it either sees the key and revokes it, or comes first. */
    Mono<ApiKey> add(long account, long session, Token token, NewKey wanted) {
        return Mono.defer(() -> rows.add(
                account,
                session,
                token.hash(),
                wanted.name(),
                wanted.scopes().stream().map(Scope::name).toArray(String[]::new),
                clock.instant(),
                wanted.expiresAt()));
    }

    /** The keys of an account that can be used, the newest first. */
    public Flux<ApiKey> inForce(long account) {
        return Flux.defer(() -> rows.inForce(account, clock.instant()));
    }

    /** Empty if there is none, or it was revoked. */
    Mono<ApiKey> find(long id) {
        return rows.find(id);
    }

    /** False if it was revoked before. */
    Mono<Boolean> revoke(long id) {
        return Mono.defer(() -> rows.revoke(id, clock.instant()));
    }

    /** Revokes all keys of an account, and says how many. */
    public Mono<Long> revokeAll(long account) {
        return Mono.defer(() -> rows.revokeAll(account, clock.instant()));
    }

    private static Actor actor(ColumnReader row) {
        Long organisation = row.maybe("organisation_id", Long.class);
        return new Actor(
                ApiKey.subject(row.number("id")),
                row.number("account_id"),
                organisation == null ? null : new OrganisationId(organisation),
                Role.named(row.value("roles", String[].class)),
                Arrays.stream(row.value("scopes", String[].class))
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()));
    }
}
