package vn.nguon.database;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Puts questions of many readers to the database together: who comes while others are being answered waits for the next
 * query, which asks for all who came meanwhile. A lonely question is asked at once. Every question is asked after it
 * came, so no answer is older than its question.
 */
public final class QueryBatcher<K, V> {

    private final int atOnce;
    private final int most;
    private final Function<Set<K>, Mono<Map<K, V>>> asking;
    private final Queue<Question<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Gathers questions.
     *
     * @param atOnce how many queries go on at once
     * @param most   how many questions one query asks
     * @param asking answers questions, in one query; one without an answer is left out
     */
    public QueryBatcher(int atOnce, int most, Function<Set<K>, Mono<Map<K, V>>> asking) {
        this.atOnce = atOnce;
        this.most = most;
        this.asking = asking;
    }

    private record Question<K, V>(K key, Sinks.One<V> answer) {}

    /** The answer; empty if there is none. Not for use in a transaction, whose changes it does not see. */
    public Mono<V> get(K key) {
        return Mono.defer(() -> {
            Question<K, V> question = new Question<>(key, Sinks.one());
            waiting.add(question);
            askNext();
            return question.answer().asMono();
        });
    }

    private void askNext() {
        for (int busy = underWay.get(); busy < atOnce && !waiting.isEmpty(); busy = underWay.get()) {
            if (underWay.compareAndSet(busy, busy + 1)) {
                ask(taken());
            }
        }
    }

    private List<Question<K, V>> taken() {
        List<Question<K, V>> group = new ArrayList<>();
        while (group.size() < most) {
            Question<K, V> question = waiting.poll();
            if (question == null) {
                break;
            }
            group.add(question);
        }
        return group;
    }

    private void ask(List<Question<K, V>> group) {
        if (group.isEmpty()) {
            underWay.decrementAndGet();
            return;
        }
        Set<K> keys = new LinkedHashSet<>();
        group.forEach(question -> keys.add(question.key()));
        Mono.defer(() -> asking.apply(keys))
                .doFinally(end -> {
                    underWay.decrementAndGet();
                    askNext();
                })
                .subscribe(
                        answers -> group.forEach(question -> answer(question, answers)),
                        failure -> fail(group, failure));
    }

    private void answer(Question<K, V> question, Map<K, V> answers) {
        V answer = answers.get(question.key());
        if (answer == null) {
            question.answer().tryEmitEmpty();
        } else {
            question.answer().tryEmitValue(answer);
        }
    }

    /** One bad question must not fail the others: each is asked again by itself. */
    private void fail(List<Question<K, V>> group, Throwable failure) {
        if (group.size() == 1) {
            group.get(0).answer().tryEmitError(failure);
            return;
        }
        for (Question<K, V> question : group) {
            Mono.defer(() -> asking.apply(Set.of(question.key())))
                    .subscribe(
                            answers -> answer(question, answers),
                            again -> question.answer().tryEmitError(again));
        }
    }
}
