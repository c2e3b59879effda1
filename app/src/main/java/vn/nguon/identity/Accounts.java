package vn.nguon.identity;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.Language;

/** Everybody who may sign in, or once might. */
@Component
public class Accounts {

    private final DatabaseClient database;
    private final Clock clock;

    Accounts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account of that number, closed ones too; empty if there is none. */
    public Mono<Account> find(long id) {
        return database.sql("select * from account where id = :id")
                .bind("id", id)
                .map(Account::of)
                .one();
    }

    /** What people call themselves, by the numbers of their accounts, closed ones too. */
    public Mono<Map<Long, String>> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : database.sql("select id, name from account where id = any(:ids)")
                        .bind("ids", ids.toArray(Long[]::new))
                        .map(row -> Map.entry(
                                Objects.requireNonNull(row.get("id", Long.class)),
                                Objects.requireNonNull(row.get("name", String.class))))
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The open account of that number, with its password's hash; empty if there is none. */
    public Mono<Secured> findSecured(long id) {
        return database.sql("select * from account where id = :id and closed_at is null")
                .bind("id", id)
                .map(Accounts::secured)
                .one();
    }

    /** The open account of that login, with its password's hash; empty if there is none. */
    public Mono<Secured> findByLogin(String login) {
        return database.sql("select * from account where login = :login and closed_at is null")
                .bind("login", login)
                .map(Accounts::secured)
                .one();
    }

    /** What the account's password must not be made of: its login, its person's name, that of its organisation. */
    public Mono<List<String>> names(String login, String name, @Nullable OrganisationId organisation) {
        return organisation == null
                ? Mono.just(List.of(login, name))
                : database.sql("select name from organisation where id = :id")
                        .bind("id", organisation.value())
                        .map(row -> Objects.requireNonNull(row.get("name", String.class)))
                        .one()
                        .map(theirs -> List.of(login, name, theirs))
                        .defaultIfEmpty(List.of(login, name));
    }

    /** Accounts in the order they were opened, from after that number on; of one organisation, or of all (null). */
    public Flux<Account> list(@Nullable OrganisationId organisation, long after, int limit) {
        return database.sql("""
                        select *
                        from account
                        where id > :after
                          and (:organisation = 0 or organisation_id = :organisation)
                        order by id
                        limit :limit
                        """)
                .bind("after", after)
                .bind("organisation", organisation == null ? 0L : organisation.value())
                .bind("limit", limit)
                .map(Account::of)
                .all();
    }

    /** As above, those whose login or name hold every word of the text, accents or not. */
    public Flux<Account> search(String text, @Nullable OrganisationId organisation, long after, int limit) {
        return database.sql("""
                        select *
                        from account
                        where id > :after
                          and (:organisation = 0 or organisation_id = :organisation)
                          and found_by(without_accents(login || ' ' || name), :text)
                        order by id
                        limit :limit
                        """)
                .bind("after", after)
                .bind("organisation", organisation == null ? 0L : organisation.value())
                .bind("text", text)
                .bind("limit", limit)
                .map(Account::of)
                .all();
    }

    /** @param toBeChanged whether its person must choose another password first */
    Mono<Account> add(NewAccount wanted, String passwordHash, boolean toBeChanged) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into account (login, name, password_hash, password_to_change, organisation_id, roles, language, created_at)
                        values (:login, :name, :hash, :change, :organisation, :roles, :language, :now)
                        returning *
                        """)
                .bind("login", wanted.login())
                .bind("name", wanted.name())
                .bind("hash", passwordHash)
                .bind("change", toBeChanged)
                .bind("roles", names(wanted.roles()))
                .bind("language", wanted.language().tag())
                .bind("now", clock.instant());
        OrganisationId organisation = wanted.organisation();
        return (organisation == null
                        ? insert.bindNull("organisation", Long.class)
                        : insert.bind("organisation", organisation.value()))
                .map(Account::of)
                .one()
                .onErrorMap(failure -> ConstraintViolation.is(failure, "account_login_key"), taken -> new LoginTaken())
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "account_organisation_id_fkey"),
                        unknown ->
                                new Invalid("organisation", "Không có đơn vị này.", "There is no such organisation."));
    }

    /** Changes the account if it still is the version that was seen; else {@link ChangedMeanwhile}. */
    public Mono<Account> edit(long id, int version, String name, Set<Role> roles, Language language) {
        return database.sql("""
                        update account
                        set name = :name, roles = :roles, language = :language, version = version + 1
                        where id = :id
                          and version = :version
                          and closed_at is null
                        returning *
                        """)
                .bind("id", id)
                .bind("version", version)
                .bind("name", name)
                .bind("roles", names(roles))
                .bind("language", language.tag())
                .map(Account::of)
                .one()
                .switchIfEmpty(Mono.error(ChangedMeanwhile::new));
    }

    /** Keeps the hash of a password that its person has to change. */
    public Mono<Void> resetPassword(long id, String hash) {
        return database.sql("""
                        update account
                        set password_hash = :hash, password_to_change = true, version = version + 1
                        where id = :id
                        """).bind("id", id).bind("hash", hash).then();
    }

    /** Keeps the hash of what its person chose, if it is the version that was seen; else {@link ChangedMeanwhile}. */
    public Mono<Void> changePassword(long id, int version, String hash) {
        return database.sql("""
                        update account
                        set password_hash = :hash, password_to_change = false, version = version + 1
                        where id = :id
                          and version = :version
                          and closed_at is null
                        """)
                .bind("id", id)
                .bind("version", version)
                .bind("hash", hash)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.<Void>empty() : Mono.error(new ChangedMeanwhile()));
    }

    /** Closes the account; false if it was closed before. Its sessions and keys are dead from here on. */
    public Mono<Boolean> close(long id) {
        return database.sql("""
                        update account
                        set closed_at = :now, version = version + 1
                        where id = :id
                          and closed_at is null
                        """)
                .bind("id", id)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether anybody runs the platform. */
    public Mono<Boolean> haveAnAdministrator() {
        return database.sql(
                        "select exists (select 1 from account where roles @> array['ADMINISTRATOR'] and closed_at is null) found")
                .map(row -> Boolean.TRUE.equals(row.get("found", Boolean.class)))
                .one();
    }

    private static Secured secured(Readable row) {
        return new Secured(Account.of(row), String.valueOf(row.get("password_hash", String.class)));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    /** An account and what its password must hash to. */
    public record Secured(Account account, String passwordHash) {}
}
