package vn.nguon.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many who send at the same moment, each on a thread of its own. Never on the pool that all of Java shares: in a test
 * that is the platform's as well, its caches are kept in order there, and whoever waits in it makes them wait.
 */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered, in their order. */
    public static <T> List<T> all(int many, IntFunction<T> act) {
        List<CompletableFuture<T>> answers = IntStream.range(0, many)
                .mapToObj(i -> begun(() -> act.apply(i)))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** One that was begun, while the test goes on. */
    public static <T> CompletableFuture<T> begun(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act, task -> new Thread(task, "at once").start());
    }
}
