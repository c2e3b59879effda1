package vn.nguon.labels.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work shared among the processors whose results come out in the order in which it was given. */
final class OrderedExecutor<T> implements AutoCloseable {

    private static final int MOST_WORKERS = 8;

    private final int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService executor = Executors.newFixedThreadPool(workers, work -> {
        var thread = new Thread(work, "labels-pdf");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Future<T>> given = new ArrayDeque<>();

    void give(Callable<T> work) {
        given.add(executor.submit(work));
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** Whether there is enough to do for now: what waits takes memory. */
    boolean isFull() {
        return given.size() > 2 * workers;
    }

    /** The result of the work that was given first; waits for it, and throws what it threw. */
    T next() throws IOException {
        try {
            return given.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new CancellationException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
