package vn.nguon.ledger.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.background.RepeatedWork;
import vn.nguon.database.UnitOfWork;

/**
 * Puts recorded entries in order, shortly after they are committed and away from the acts themselves, so that acts
 * never wait for each other. Of several application nodes the one that holds a lock of the database does it.
 */
@Component
class SequencingEntries implements RepeatedWork {

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final int BATCH = 1000;

    private final LedgerChain ledgerChain;
    private final UnitOfWork unitOfWork;

    SequencingEntries(LedgerChain ledgerChain, UnitOfWork unitOfWork) {
        this.ledgerChain = ledgerChain;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public String purpose() {
        return "put entries in order";
    }

    @Override
    public Duration interval() {
        return EVERY;
    }

    @Override
    public Mono<?> run() {
        return all();
    }

    /** Puts everything in order that waits now; the number of entries placed, 0 where another node is at it. */
    public Mono<Long> all() {
        return batch().expand(placed -> placed < BATCH ? Mono.empty() : batch()).reduce(0L, Long::sum);
    }

    private Mono<Long> batch() {
        return unitOfWork.inOneTransaction(ledgerChain
                .take()
                .filter(taken -> taken)
                .flatMap(taken -> ledgerChain.waiting(BATCH).collectList())
                .filter(waiting -> !waiting.isEmpty())
                .flatMap(waiting -> ledgerChain.last().flatMap(last -> ledgerChain.append(linked(last, waiting))))
                .defaultIfEmpty(0L));
    }

    private static List<ChainLink> linked(ChainLink last, List<LedgerChain.Waiting> waiting) {
        List<ChainLink> links = new ArrayList<>(waiting.size());
        for (LedgerChain.Waiting entry : waiting) {
            last = last.next(entry.entryId(), entry.hash());
            links.add(last);
        }
        return links;
    }
}
