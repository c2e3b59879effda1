package vn.nguon.identity.password;

import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.refusal.ChangedMeanwhile;

/** The hashes of everybody's passwords, which nobody else reads. */
public interface AccountPasswords extends Repository<AccountPasswords.Secured, Long> {

    /** The open account of that number, with its password's hash; empty if there is none. */
    @Query("select * from account where id = :id and closed_at is null")
    Mono<Secured> find(long id);

    /** The open account of that login, with its password's hash; empty if there is none. */
    @Query("select * from account where login = :login and closed_at is null")
    Mono<Secured> findByLogin(String login);

    /** Keeps the hash of a password that its person has to change. */
    @Modifying
    @Query("""
            update account
            set password_hash = :hash, password_to_change = true, version = version + 1
            where id = :id
            """)
    Mono<Void> reset(long id, String hash);

    /** Keeps the hash of what its person chose, if it is the version that was seen; else {@link ChangedMeanwhile}. */
    default Mono<Secured> change(Account seen, String hash) {
        return change(seen.id(), seen.version(), hash).switchIfEmpty(Mono.error(ChangedMeanwhile::new));
    }

    /** As above; empty if it is another version. */
    @Query("""
            update account
            set password_hash = :hash, password_to_change = false, version = version + 1
            where id = :id
              and version = :version
              and closed_at is null
            returning *
            """)
    Mono<Secured> change(long id, int version, String hash);

    /** An account and what its password must hash to. */
    @Table("account")
    record Secured(@Embedded.Empty Account account, String passwordHash) {}
}
