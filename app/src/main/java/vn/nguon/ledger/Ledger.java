package vn.nguon.ledger;

import java.time.Clock;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.UnitOfWork;

/** Writes acts down, each in its own transaction; a sequencer puts them in order afterwards. */
@Component
public class Ledger {

    private final DatabaseClient database;
    private final CommitNotifications commitNotifications;
    private final Clock clock;

    /** Writes to this database. */
    public Ledger(DatabaseClient database, CommitNotifications commitNotifications, Clock clock) {
        this.database = database;
        this.commitNotifications = commitNotifications;
        this.clock = clock;
    }

    /**
     * Records an act. Call it inside the transaction that does the act ({@link UnitOfWork}): both are there or neither is.
     * On commit everybody who listens ({@link CommitNotifications}) hears the act's subjects.
     */
    public Mono<Entry> record(Act act) {
        return Mono.defer(() -> {
            Entry entry = Entry.of(act, clock.instant());
            return database.sql("""
                            with entry as (
                              insert into ledger_entry (id, recorded_at, content, hash)
                              values (:id, :at, :content, :hash)
                              returning id),
                            subjects as (
                              insert into ledger_subject (subject, entry_id)
                              select distinct subject, entry.id from entry, unnest(:subjects) subject),
                            waiting as (
                              insert into ledger_waiting (entry_id)
                              select id from entry)
                            select pg_notify('nguon_act', :heard) from entry
                            """)
                    .bind("id", entry.id())
                    .bind("at", entry.recordedAt())
                    .bind("content", entry.content())
                    .bind("hash", entry.hash())
                    .bind("subjects", act.subjects().toArray(String[]::new))
                    .bind("heard", CommitNotifications.message(act.subjects()))
                    .then()
                    .then(onceCommitted(act.subjects()))
                    .thenReturn(entry);
        });
    }

    /** This node need not wait for what it will hear from the database. */
    private Mono<Void> onceCommitted(List<String> subjects) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(() -> commitNotifications.tell(subjects));
                    }
                }))
                .onErrorComplete(NoTransactionException.class)
                .then();
    }
}
