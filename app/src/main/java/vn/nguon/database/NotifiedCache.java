package vn.nguon.database;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionContext;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * What was read from the database, kept until an act is about it. A reader who must see their own last write reads the
 * database instead.
 */
public final class NotifiedCache<K, V> implements AutoCloseable {

    /** How long at most, should an announcement ever be missed. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AsyncCache<K, V> kept;
    private final Function<K, Mono<V>> reading;
    private final Function<String, @Nullable K> named;
    private final Disposable listening;

    private NotifiedCache(
            int atMost,
            CommitNotifications commitNotifications,
            Function<String, @Nullable K> named,
            Function<K, Mono<V>> reading) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(atMost)
                .expireAfterWrite(LONGEST)
                .buildAsync();
        this.named = named;
        this.reading = reading;
        this.listening = commitNotifications.heard().subscribe(this::forget);
    }

    /**
     * Keeps what {@code reading} finds.
     *
     * @param atMost how many things are kept
     * @param named  the key that a subject ({@code "place:7"}) speaks of, or null if it speaks of something else
     */
    public static <K, V> NotifiedCache<K, V> of(
            int atMost,
            CommitNotifications announcements,
            Function<String, @Nullable K> named,
            Function<K, Mono<V>> reading) {
        return new NotifiedCache<>(atMost, announcements, named, reading);
    }

    /** Keys that are numbers, for subjects such as {@code "place:7"}: {@code numbered("place", PlaceId::new)}. */
    public static <K> Function<String, @Nullable K> numbered(String kind, Function<Long, K> key) {
        String prefix = kind + ":";
        return subject ->
                subject.startsWith(prefix) ? key.apply(Long.valueOf(subject.substring(prefix.length()))) : null;
    }

    /** What is kept under the key, read now if nothing is; empty if there is nothing to read. */
    public Mono<V> get(K key) {
        return Mono.deferContextual(context -> {
            if (context.hasKey(TransactionContext.class)) {
                return getInTransaction(key);
            }
            return Mono.fromFuture(
                    kept.get(key, (missing, executor) -> reading.apply(missing).toFuture()), true);
        });
    }

    /**
     * An act has a connection of its own and must not wait for a second one: of as many acts as there are connections
     * none would ever get it. What it reads may not be committed, so it is not kept.
     */
    private Mono<V> getInTransaction(K key) {
        CompletableFuture<V> known = kept.getIfPresent(key);
        return known != null && known.isDone() && !known.isCompletedExceptionally()
                ? Mono.justOrEmpty(known.getNow(null))
                : reading.apply(key);
    }

    private void forget(String subject) {
        if (subject.equals(CommitNotifications.EVERYTHING)) {
            kept.synchronous().invalidateAll();
            return;
        }
        K key = named.apply(subject);
        if (key != null) {
            kept.synchronous().invalidate(key);
        }
    }

    @Override
    public void close() {
        listening.dispose();
    }
}
