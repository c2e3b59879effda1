package vn.nguon.database;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One act is one transaction: all of it is there, or nothing is. */
@Component
public class UnitOfWork {

    private final TransactionalOperator transaction;
    private final ObjectProvider<FailureListener> listeners;

    /** Is told of what failed when nothing of it is there any more: whatever it writes down stays. */
    public interface FailureListener {

        /** Waited for before whoever acted is told; its own failure is its own affair. */
        Mono<Void> failed(Throwable failure);
    }

    /** Acts in transactions of this manager. */
    @Autowired
    public UnitOfWork(ReactiveTransactionManager transactions, ObjectProvider<FailureListener> listeners) {
        this.transaction = TransactionalOperator.create(transactions);
        this.listeners = listeners;
    }

    /** Acts in transactions of this manager, and nobody is told of what failed. */
    public UnitOfWork(ReactiveTransactionManager transactions) {
        this(transactions, new ObjectProvider<>() {
            @Override
            public Stream<FailureListener> stream() {
                return Stream.empty();
            }
        });
    }

    /**
     * Does the work in one transaction, joining the caller's if there is one. The act goes on to its end when the
     * caller goes away (a phone that lost its network), so it is never left half done.
     */
    public <T> Mono<T> inOneTransaction(Mono<T> work) {
        return Mono.deferContextual(context -> Mono.fromFuture(
                () -> (context.hasKey(UnitOfWork.class) ? work.as(transaction::transactional) : outermost(work))
                        .contextWrite(context)
                        .toFuture(),
                true));
    }

    private <T> Mono<T> outermost(Mono<T> work) {
        return work.as(transaction::transactional)
                .contextWrite(context -> context.put(UnitOfWork.class, true))
                .onErrorResume(failure -> Flux.fromStream(listeners::stream)
                        .concatMap(listener -> listener.failed(failure))
                        .then(Mono.error(failure)));
    }
}
