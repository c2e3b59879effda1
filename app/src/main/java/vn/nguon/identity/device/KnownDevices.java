package vn.nguon.identity.device;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.Token;

/** The devices on which people signed in before; of each device's token only the hash is kept. */
@Component
public class KnownDevices {

    private static final int MOST_OF_ONE_ACCOUNT = 50;

    private final DatabaseClient database;
    private final IdentitySettings identitySettings;
    private final Clock clock;

    KnownDevices(DatabaseClient database, IdentitySettings identitySettings, Clock clock) {
        this.database = database;
        this.identitySettings = identitySettings;
        this.clock = clock;
    }

    /** The number of that device as one of the login's owner; empty if that person never signed in on it. */
    public Mono<Long> find(@Nullable Token device, String login) {
        return device == null
                ? Mono.empty()
                : Mono.defer(() -> database.sql("""
                                select d.id
                                from known_device d
                                join account a on a.id = d.account_id
                                where d.token_hash = :hash
                                  and d.expires_at > :now
                                  and a.login = :login
                                  and a.closed_at is null
                                """)
                        .bind("hash", device.hash())
                        .bind("now", clock.instant())
                        .bind("login", login)
                        .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                        .one());
    }

    /**
     * Knows the device from now on as one of that account, and says its new token. It changes with every sign-in, for
     * all who share the device, so that a copy of an older one is worth nothing. Of one account fifty are known, the
     * latest.
     */
    public Mono<Token> remember(long account, @Nullable Token device) {
        return Mono.defer(() -> {
            Token fresh = Token.fresh("ngd_");
            Instant now = clock.instant();
            return database.sql("""
                            with others as (
                              update known_device
                              set token_hash = :fresh
                              where token_hash = :old and account_id <> :account),
                            own as (
                              delete from known_device
                              where account_id = :account
                                and (token_hash = :old or expires_at <= :now or id in (
                                  select id
                                  from known_device
                                  where account_id = :account
                                  order by known_at desc, id desc
                                  offset :most)))
                            insert into known_device (token_hash, account_id, known_at, expires_at)
                            values (:fresh, :account, :now, :expires)
                            """)
                    .bind("fresh", fresh.hash())
                    .bind("old", (device == null ? fresh : device).hash())
                    .bind("account", account)
                    .bind("now", now)
                    .bind("expires", now.plus(identitySettings.deviceLife()))
                    .bind("most", MOST_OF_ONE_ACCOUNT - 1)
                    .then()
                    .thenReturn(fresh);
        });
    }

    /** Knows none of that account's devices any more. */
    public Mono<Void> forgetAll(long account) {
        return database.sql("delete from known_device where account_id = :account")
                .bind("account", account)
                .then();
    }
}
