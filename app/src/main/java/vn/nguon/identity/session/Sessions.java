package vn.nguon.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Account;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.Token;
import vn.nguon.language.Language;

/** The devices on which people are signed in; of each session's token only the hash is kept. */
@Component
public class Sessions {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);
    private static final int LONGEST_DEVICE = 200;

    private final SessionRows rows;
    private final DatabaseClient database;
    private final IdentitySettings identitySettings;
    private final Clock clock;

    Sessions(SessionRows rows, DatabaseClient database, IdentitySettings identitySettings, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.identitySettings = identitySettings;
        this.clock = clock;
    }

    /**
     * Begins a session of that account.
     *
     * @param browser what the browser or program calls itself
     * @param device  handed on to the session's device
     */
    public Mono<OpenSession> begin(long account, String browser, Token device) {
        return Mono.defer(() -> {
            Token token = Token.fresh("ngs_");
            Instant now = clock.instant();
            Instant endsAt = now.plus(identitySettings.sessionLife());
            return database.sql("""
                            with old as (
                              delete from sign_in_session
                              where account_id = :account
                                and (expires_at < :past or revoked_at < :past))
                            insert into sign_in_session (token_hash, account_id, device, signed_in_at, last_seen_at, expires_at)
                            values (:hash, :account, :device, :now, :now, :ends)
                            returning id
                            """)
                    .bind("hash", token.hash())
                    .bind("account", account)
                    .bind("device", browser.substring(0, Math.min(browser.length(), LONGEST_DEVICE)))
                    .bind("now", now)
                    .bind("ends", endsAt)
                    .bind("past", now.minus(KEPT_AFTER_THE_END))
                    .map(row -> new OpenSession(new ColumnReader(row).number("id"), token, device, endsAt))
                    .one();
        });
    }

    /** Who is behind a token; empty if its session is unknown, ended, revoked, or its account closed. */
    public Mono<LiveSession> recognise(Token token) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return database.sql("""
                            with seen as (
                              update sign_in_session
                              set last_seen_at = :now
                              where token_hash = :hash
                                and revoked_at is null
                                and expires_at > :now
                                and last_seen_at > :idle
                                and last_seen_at < :recent)
                            select s.id as session, a.id, a.login, a.name, a.organisation_id, a.roles, a.language, a.created_at,
                              a.closed_at, a.password_to_change, a.erased_at, a.version
                            from sign_in_session s
                            join account a on a.id = s.account_id
                            where s.token_hash = :hash
                              and s.revoked_at is null
                              and s.expires_at > :now
                              and s.last_seen_at > :idle
                              and a.closed_at is null
                            """)
                    .bind("hash", token.hash())
                    .bind("now", now)
                    .bind("idle", now.minus(identitySettings.sessionIdle()))
                    .bind("recent", now.minus(SEEN_EVERY))
                    .map(row -> live(new ColumnReader(row)))
                    .one();
        });
    }

    /** The live sessions of an account, the latest first; {@code current} is the one that asks. */
    public Flux<Session> live(long account, long current) {
        return Flux.defer(() -> {
            Instant now = clock.instant();
            return rows.live(account, current, now, now.minus(identitySettings.sessionIdle()));
        });
    }

    /** Ends one session of an account; false if it has no such session that was not ended before. */
    public Mono<Boolean> end(long account, long session) {
        return Mono.defer(() -> rows.end(account, session, clock.instant()));
    }

    /** Ends the session of that token, if there is one. */
    Mono<Void> end(Token token) {
        return Mono.defer(() -> rows.end(token.hash(), clock.instant()));
    }

    /** Ends all sessions of an account but one (0: all), and says how many. */
    public Mono<Long> endAll(long account, long except) {
        return Mono.defer(() -> rows.endAll(account, except, clock.instant()));
    }

    private static LiveSession live(ColumnReader row) {
        Long organisation = row.maybe("organisation_id", Long.class);
        Account account = new Account(
                row.number("id"),
                row.text("login"),
                row.text("name"),
                organisation == null ? null : new OrganisationId(organisation),
                Role.named(row.value("roles", String[].class)),
                Language.of(row.text("language")),
                row.value("created_at", Instant.class),
                row.maybe("closed_at", Instant.class),
                row.value("password_to_change", Boolean.class),
                row.maybe("erased_at", Instant.class),
                row.version());
        return new LiveSession(row.number("session"), account);
    }
}
