package vn.nguon.database;

import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** One act is one transaction: all of it is there, or nothing is. */
@Component
public class UnitOfWork {

    private final TransactionalOperator transaction;

    /** Acts in transactions of this manager. */
    public UnitOfWork(ReactiveTransactionManager transactions) {
        this.transaction = TransactionalOperator.create(transactions);
    }

    /**
     * Does the work in one transaction, joining the caller's if there is one. The act goes on to its end when the
     * caller goes away (a phone that lost its network), so it is never left half done.
     */
    public <T> Mono<T> inOneTransaction(Mono<T> work) {
        return Mono.deferContextual(context -> Mono.fromFuture(
                () -> work.as(transaction::transactional).contextWrite(context).toFuture(), true));
    }
}
