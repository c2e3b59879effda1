package vn.nguon.identity.erasure;

import java.time.Clock;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every place in which something of a person stands that belongs to their account. */
@Component
class PersonalTraces {

    private final DatabaseClient database;
    private final Clock clock;

    PersonalTraces(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Erases all of it; false if the account is open or was erased before. */
    Mono<Boolean> erase(long account) {
        return eraseAccount(account)
                .delayUntil(done -> forget("delete from sign_in_session where account_id = :account", account))
                .delayUntil(done -> forget("delete from known_device where account_id = :account", account))
                .delayUntil(done -> forget("update api_key set name = '-' where account_id = :account", account))
                .delayUntil(done -> forget("""
                        delete from act_once
                        where by_whom = 'account:' || :account
                          or by_whom in (select 'key:' || id from api_key where account_id = :account)
                        """, account))
                .delayUntil(
                        done -> forget("update security_event set client = null where account_id = :account", account));
    }

    /** No login that anybody types has such signs, so none is like it. */
    private Mono<Boolean> eraseAccount(long account) {
        return database.sql("""
                        update account
                        set login = '(' || id || ')', name = '(' || id || ')', password_hash = '', erased_at = :now,
                          version = version + 1
                        where id = :account
                          and closed_at is not null
                          and erased_at is null
                        """)
                .bind("account", account)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Void> forget(String sql, long account) {
        return database.sql(sql).bind("account", account).then();
    }
}
