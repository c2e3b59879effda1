package vn.nguon.ledger.chain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.state.ComparingState;
import vn.nguon.ledger.state.StateReport;

/**
 * Walks the whole chain from what is stored, holds what lies beside the contents and what follows from them against
 * them, and names the first entry that does not fit. Memory does not grow with the record; what is recorded meanwhile
 * is not looked at.
 */
@Component
class VerifyingTheLedger {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient database;
    private final TransactionalOperator snapshot;
    private final StoredEntries stored;
    private final ComparingState states;

    VerifyingTheLedger(
            DatabaseClient database,
            ReactiveTransactionManager transactions,
            StoredEntries stored,
            ComparingState states) {
        DefaultTransactionDefinition asOfNow = new DefaultTransactionDefinition();
        asOfNow.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        asOfNow.setReadOnly(true);
        this.database = database;
        this.snapshot = TransactionalOperator.create(transactions, asOfNow);
        this.stored = stored;
        this.states = states;
    }

    /**
     * What was found.
     *
     * @param entries how many entries fit, from the first on, or from the one after {@code since}
     * @param head    the last of them
     * @param fault   what is wrong after them, null if the whole chain fits
     * @param states  what follows from entries; empty if the entries themselves do not fit
     */
    record Verification(
            long entries, LedgerHead head, @Nullable String fault, List<StateReport> states) {

        boolean fits() {
            return fault == null
                    && states.stream().allMatch(state -> state.faults().isEmpty());
        }
    }

    /**
     * Walks to the end.
     *
     * @param held  heads that were kept elsewhere: the chain must have these hashes there
     * @param since begins after this head, which the chain must have; null begins with the first entry
     */
    Mono<Verification> verify(List<LedgerHead> held, @Nullable LedgerHead since) {
        ChainLink start =
                since == null ? ChainLink.BEFORE_ALL : new ChainLink(since.position(), BEFORE_ALL, since.hash());
        return database.sql("set local statement_timeout = 0")
                .then()
                .then(begin(ChainWalk.from(start, held), since))
                .flatMap(this::walkOn)
                .flatMap(walk -> waiting(walk, BEFORE_ALL))
                .flatMap(walk -> andNothingElse(walk, since))
                .flatMap(walk -> report(walk, start))
                .as(snapshot::transactional);
    }

    private Mono<ChainWalk> begin(ChainWalk walk, @Nullable LedgerHead since) {
        if (since == null) {
            return Mono.just(walk);
        }
        return stored.linkAt(since.position())
                .map(found -> since.isMetBy(found) ? walk : walk.failed(ChainWalk.rewritten(since)))
                .defaultIfEmpty(walk.failed("there is no position " + since.position()
                        + ", where the head stands that was held against it: what was recorded was taken away"));
    }

    private Mono<ChainWalk> walkOn(ChainWalk from) {
        return Mono.just(from)
                .expand(walk -> walk.fault() != null
                        ? Mono.empty()
                        : stored.after(walk.last().position())
                                .filter(batch -> !batch.isEmpty())
                                .flatMap(batch -> withSubjects(walk.over(batch), batch)))
                .last()
                .map(ChainWalk::ended);
    }

    private Mono<ChainWalk> withSubjects(ChainWalk walk, List<StoredEntry> batch) {
        return walk.fault() != null
                ? Mono.just(walk)
                : stored.missingSubject(batch).map(walk::failed).defaultIfEmpty(walk);
    }

    /** Entries that were recorded a moment ago are in no order yet, but are what they say. */
    private Mono<ChainWalk> waiting(ChainWalk walk, UUID after) {
        if (walk.fault() != null) {
            return Mono.just(walk);
        }
        return stored.waiting(after).flatMap(batch -> {
            if (batch.isEmpty()) {
                return Mono.just(walk);
            }
            for (StoredEntry entry : batch) {
                String rewritten = entry.rewritten();
                String fault = rewritten != null ? rewritten : entry.misplaced();
                if (fault != null) {
                    return Mono.just(walk.failed(fault));
                }
            }
            long subjects =
                    batch.stream().mapToLong(entry -> entry.subjects().size()).sum();
            return withSubjects(walk.withSubjects(subjects), batch)
                    .flatMap(on -> waiting(on, batch.get(batch.size() - 1).id()));
        });
    }

    private Mono<ChainWalk> andNothingElse(ChainWalk walk, @Nullable LedgerHead since) {
        if (walk.fault() != null) {
            return Mono.just(walk);
        }
        Mono<ChainWalk> lost = stored.lost()
                .map(count -> count == 0
                        ? walk
                        : walk.failed(count + " recorded entries are neither in the chain nor waiting"));
        // Which rows belong to entries before the head is not known without reading these.
        return since != null ? lost : lost.flatMap(this::andNoOtherSubjects);
    }

    private Mono<ChainWalk> andNoOtherSubjects(ChainWalk walk) {
        if (walk.fault() != null) {
            return Mono.just(walk);
        }
        return stored.subjects()
                .flatMap(count -> count == walk.subjects()
                        ? Mono.just(walk)
                        : stored.strangeSubjects().next().map(walk::failed).defaultIfEmpty(walk));
    }

    private Mono<Verification> report(ChainWalk walk, ChainLink start) {
        Verification found = new Verification(
                walk.last().position() - start.position(), LedgerHead.of(walk.last()), walk.fault(), List.of());
        return walk.fault() != null
                ? Mono.just(found)
                : states.compare()
                        .collectList()
                        .map(states -> new Verification(found.entries(), found.head(), null, states));
    }
}
