package vn.nguon.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.TableRows;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;

/** Everybody who may sign in, or once might; closed accounts too, where nothing else is said. */
public interface Accounts extends TableRows<Account, Long> {

    /** What people call themselves, by the numbers of their accounts. */
    default Mono<Map<Long, String>> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : all(ids.toArray(Long[]::new)).collectMap(Account::id, Account::name);
    }

    /** The accounts of those numbers, in no order. */
    @Query("select * from account where id = any(:ids)")
    Flux<Account> all(Long[] ids);

    /** What the account's password must not be made of: its login, its person's name, that of its organisation. */
    default Mono<List<String>> names(String login, String name, @Nullable OrganisationId organisation) {
        return Mono.justOrEmpty(organisation)
                .flatMap(this::organisation)
                .map(theirs -> List.of(login, name, theirs))
                .defaultIfEmpty(List.of(login, name));
    }

    /** The organisation's name. */
    @Query("select name from organisation where id = :id")
    Mono<String> organisation(OrganisationId id);

    /** Accounts in the order they were opened, from after that number on; of one organisation, or of all (null). */
    default Flux<Account> list(@Nullable OrganisationId organisation, long after, int limit) {
        return list(organisation == null ? 0 : organisation.value(), after, limit);
    }

    /** As above; of all for 0. */
    @Query("""
            select *
            from account
            where id > :after
              and (:organisation = 0 or organisation_id = :organisation)
            order by id
            limit :limit
            """)
    Flux<Account> list(long organisation, long after, int limit);

    /** Those whose login or name hold every word of the text, accents or not; in the order they were opened. */
    @Query("""
            select *
            from account
            where id > :after
              and found_by(without_accents(login || ' ' || name), :text)
            order by id
            limit :limit
            """)
    Flux<Account> search(String text, long after, int limit);

    /**
     * Opens an account.
     *
     * @param toBeChanged whether its person must choose another password first
     * @throws LoginTaken if somebody has the login, or had it
     */
    default Mono<Account> add(NewAccount wanted, String passwordHash, boolean toBeChanged, Instant now) {
        return insert(
                        wanted.login(),
                        wanted.name(),
                        passwordHash,
                        toBeChanged,
                        wanted.organisation(),
                        wanted.roles().stream().sorted().map(Role::name).toArray(String[]::new),
                        wanted.language(),
                        now)
                .onErrorMap(failure -> ConstraintViolation.is(failure, "account_login_key"), taken -> new LoginTaken())
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "account_organisation_id_fkey"),
                        unknown ->
                                new Invalid("organisation", "Không có đơn vị này.", "There is no such organisation."));
    }

    /** As above, whatever the database refuses. */
    @Query("""
            insert into account (login, name, password_hash, password_to_change, organisation_id, roles, language, created_at)
            values (:login, :name, :hash, :toBeChanged, :organisation, :roles, :language, :now)
            returning *
            """)
    Mono<Account> insert(
            String login,
            String name,
            String hash,
            boolean toBeChanged,
            @Nullable OrganisationId organisation,
            String[] roles,
            Language language,
            Instant now);

    /** Whether anybody runs the platform. */
    @Query("select exists (select 1 from account where roles @> array['ADMINISTRATOR'] and closed_at is null)")
    Mono<Boolean> haveAnAdministrator();
}
