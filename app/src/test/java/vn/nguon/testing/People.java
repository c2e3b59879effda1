package vn.nguon.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.Scope;
import vn.nguon.identity.Token;
import vn.nguon.identity.key.MakingKeys;
import vn.nguon.identity.key.NewKey;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.identity.session.Sessions;
import vn.nguon.language.Language;

/** Organisations and people for a test, each new and signed in. */
public final class People {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseClient database;
    private final OpeningAccounts accounts;
    private final Sessions sessions;
    private final MakingKeys keys;
    private final Environment environment;

    People(
            DatabaseClient database,
            OpeningAccounts accounts,
            Sessions sessions,
            MakingKeys keys,
            Environment environment) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.environment = environment;
    }

    /** An admitted cooperative. */
    public OrganisationId organisation(String name) {
        return organisation("COOPERATIVE", name);
    }

    /** An admitted organisation of a kind. */
    public OrganisationId organisation(String kind, String name) {
        return new OrganisationId(database.sql("""
                        insert into organisation (kind, name, address, status, decided_at)
                        values (:kind, :name, 'Phong Điền, Huế', 'ADMITTED', now())
                        returning id
                        """)
                .bind("kind", kind)
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow());
    }

    /** A member of a cooperative. */
    public Person member(OrganisationId organisation) {
        return of(organisation, Role.MEMBER);
    }

    /** A manager of a cooperative. */
    public Person manager(OrganisationId organisation) {
        return of(organisation, Role.MANAGER);
    }

    /** Somebody who prints for a print house. */
    public Person printHouse(OrganisationId organisation) {
        return of(organisation, Role.PRINT_HOUSE);
    }

    public Person inspector() {
        return of(null, Role.INSPECTOR);
    }

    public Person authority() {
        return of(null, Role.AUTHORITY);
    }

    public Person administrator() {
        return of(null, Role.ADMINISTRATOR);
    }

    /** Anybody, who is not signed in. */
    public WebTestClient nobody() {
        return client(header -> {});
    }

    /** Somebody with these roles. */
    public Person of(@Nullable OrganisationId organisation, Role... roles) {
        String login = (roles[0].name() + "-" + COUNT.incrementAndGet()).toLowerCase(Locale.ROOT);
        Account account = accounts.open(
                        Actor.system(),
                        new NewAccount(
                                login.replace('_', '-'),
                                "Người " + login,
                                new Password(Person.PASSWORD),
                                organisation,
                                Set.of(roles),
                                Language.VI))
                .blockOptional()
                .orElseThrow();
        return new Person(account.actor(), account.login(), signedIn(account.actor()));
    }

    /** A client with a fresh session of that actor's account. */
    public WebTestClient signedIn(Actor actor) {
        Token token = sessions.begin(actor.accountId(), "test", Token.fresh(""))
                .blockOptional()
                .orElseThrow()
                .token();
        return client(
                header -> header.defaultCookie("nguon", token.text()).defaultHeader("Sec-Fetch-Site", "same-origin"));
    }

    /** A client with a fresh API key of that person. */
    public WebTestClient withKey(Person person, Scope... scopes) {
        String secret = key(person, scopes);
        return client(header -> header.defaultHeader("Authorization", "Bearer " + secret));
    }

    /** A fresh API key of that person. */
    public String key(Person person, Scope... scopes) {
        NewKey wanted = new NewKey("test", Set.of(scopes), Instant.now().plus(Duration.ofDays(1)));
        long session = sessions.begin(person.account(), "test", Token.fresh(""))
                .blockOptional()
                .orElseThrow()
                .id();
        return keys.make(new RecognisedCaller(session, person.actor()), Person.PASSWORD, wanted)
                .blockOptional()
                .orElseThrow()
                .secret()
                .text();
    }

    /** Where the platform under test listens: {@code http://127.0.0.1:43210}. */
    public String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    private WebTestClient client(Consumer<WebTestClient.Builder> header) {
        WebTestClient.Builder builder = WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(Duration.ofSeconds(30))
                .filter(Answers.readWhole())
                .defaultHeader("Accept-Language", "vi");
        header.accept(builder);
        return builder.build();
    }
}
