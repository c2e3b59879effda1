package vn.nguon.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;
import vn.nguon.bench.act.FarmHand;

/** Everybody at work at once, until it is closed. */
final class Workers implements AutoCloseable {

    private static final int ONE_IN = 5;
    private static final int PAUSE_MILLIS = 3;
    private static final int PATIENCE_MILLIS = 30_000;

    private final List<Thread> threads = new ArrayList<>();
    private final List<FarmHand> hands;
    private volatile boolean over;

    /** One of them scans, and nobody goes away before the answer. */
    Workers(List<FarmHand> hands, ScannedStamps stamps, Queue<String> wrongScans, long seed) {
        this.hands = hands;
        hands.forEach(hand -> start(random -> hand.work(), seed));
        start(random -> scan(stamps, wrongScans, random), seed);
    }

    /** So many of them scan, and of all requests a fifth is broken off. */
    Workers(
            List<FarmHand> hands,
            ScannedStamps stamps,
            Queue<String> wrongScans,
            long seed,
            int scanning,
            BrokenOff brokenOff) {
        this.hands = hands;
        hands.forEach(hand -> start(random -> orBreakOff(hand::work, random, stamps, brokenOff), seed));
        for (int i = 0; i < scanning; i++) {
            start(random -> orBreakOff(() -> scan(stamps, wrongScans, random), random, stamps, brokenOff), seed);
        }
    }

    private static void orBreakOff(Runnable work, Random random, ScannedStamps stamps, BrokenOff brokenOff) {
        if (random.nextInt(ONE_IN) == 0) {
            brokenOff.one(random);
            stamps.countBrokenOff();
        } else {
            work.run();
        }
    }

    private static void scan(ScannedStamps stamps, Queue<String> wrongScans, Random random) {
        String wrong = stamps.scan(random);
        if (!wrong.isEmpty()) {
            wrongScans.add(wrong);
        }
    }

    boolean isAlive() {
        return threads.stream().allMatch(Thread::isAlive);
    }

    List<Integer> answered() {
        return hands.stream().map(FarmHand::answered).toList();
    }

    boolean allAnsweredSince(List<Integer> before) {
        List<Integer> now = answered();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) <= before.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void start(Consumer<Random> work, long seed) {
        Random random = new Random(seed + threads.size());
        Thread thread = new Thread(
                () -> {
                    while (!over) {
                        work.accept(random);
                        try {
                            Thread.sleep(PAUSE_MILLIS);
                        } catch (InterruptedException stopped) {
                            return;
                        }
                    }
                },
                "worker-" + threads.size());
        thread.start();
        threads.add(thread);
    }

    /** What is on its way may still be answered. */
    @Override
    public void close() {
        over = true;
        threads.forEach(thread -> {
            try {
                thread.join(PATIENCE_MILLIS);
                thread.interrupt();
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
