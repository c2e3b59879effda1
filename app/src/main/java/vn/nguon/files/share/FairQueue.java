package vn.nguon.files.share;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Slow work, one piece after the other on a thread of its own, everybody's in turn: whoever brings much waits for
 * themselves, and one piece of each of the others is done in between.
 */
public final class FairQueue implements AutoCloseable {

    private final int longest;
    private final Scheduler thread;

    /** By lane and by name, in the order of their next turns; what one of them waits for in the order it came. */
    private final Map<String, Map<String, Deque<Work<?>>>> lanes = new LinkedHashMap<>();

    private int waiting;
    private boolean busy;

    /**
     * An empty queue.
     *
     * @param name    of its thread
     * @param longest pieces of work that wait at most, of all together; half as many in one lane
     */
    public FairQueue(String name, int longest) {
        this.longest = longest;
        this.thread = Schedulers.newBoundedElastic(1, 1, name);
    }

    /**
     * Does the work when it is its turn; whoever goes away before gives it up.
     *
     * @return what it gave; refused with {@link TooManyFilesWaiting} if there is no room
     */
    public <T> Mono<T> run(QueueTurn turn, Callable<T> work) {
        return Mono.create(sink -> add(new Work<>(turn, work, sink)));
    }

    /** How many pieces wait, the one under way not among them. */
    public synchronized int waiting() {
        return waiting;
    }

    private synchronized void add(Work<?> work) {
        Map<String, Deque<Work<?>>> lane = lanes.getOrDefault(work.turn.lane(), Map.of());
        int before = lane.getOrDefault(work.turn.whose(), new ArrayDeque<>()).size();
        int inLane = lane.values().stream().mapToInt(Deque::size).sum();
        if (waiting >= longest || inLane >= longest / 2 || before >= work.turn.most()) {
            work.sink.error(new TooManyFilesWaiting());
            return;
        }
        lanes.computeIfAbsent(work.turn.lane(), name -> new LinkedHashMap<>())
                .computeIfAbsent(work.turn.whose(), name -> new ArrayDeque<>())
                .add(work);
        waiting++;
        work.sink.onCancel(() -> giveUp(work));
        if (!busy) {
            busy = true;
            thread.schedule(this::workOff);
        }
    }

    private synchronized void giveUp(Work<?> work) {
        Map<String, Deque<Work<?>>> lane = lanes.get(work.turn.lane());
        Deque<Work<?>> own = lane == null ? null : lane.get(work.turn.whose());
        if (lane == null || own == null || !own.remove(work)) {
            return;
        }
        waiting--;
        if (own.isEmpty()) {
            lane.remove(work.turn.whose());
        }
        if (lane.isEmpty()) {
            lanes.remove(work.turn.lane());
        }
    }

    private void workOff() {
        for (Work<?> work = next(); work != null; work = next()) {
            work.run();
        }
    }

    private synchronized @Nullable Work<?> next() {
        if (lanes.isEmpty()) {
            busy = false;
            return null;
        }
        Map.Entry<String, Map<String, Deque<Work<?>>>> lane = first(lanes);
        Map.Entry<String, Deque<Work<?>>> own = first(lane.getValue());
        Work<?> work = own.getValue().remove();
        waiting--;
        // Whoever has had a turn goes to the end, and so does their lane.
        if (!own.getValue().isEmpty()) {
            lane.getValue().put(own.getKey(), own.getValue());
        }
        if (!lane.getValue().isEmpty()) {
            lanes.put(lane.getKey(), lane.getValue());
        }
        return work;
    }

    /** Takes the first entry out. */
    private static <V> Map.Entry<String, V> first(Map<String, V> map) {
        Iterator<Map.Entry<String, V>> entries = map.entrySet().iterator();
        Map.Entry<String, V> entry = new SimpleImmutableEntry<>(entries.next());
        entries.remove();
        return entry;
    }

    @Override
    public void close() {
        thread.dispose();
    }

    private record Work<T>(QueueTurn turn, Callable<T> work, MonoSink<T> sink) {

        void run() {
            try {
                sink.success(work.call());
            } catch (Throwable failure) {
                // Whatever it is, the work after it is done all the same.
                sink.error(failure);
            }
        }
    }
}
