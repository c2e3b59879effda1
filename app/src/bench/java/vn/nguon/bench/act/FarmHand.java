package vn.nguon.bench.act;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who does one act after the other, and where no answer comes tries again, or gives up and does another. */
public final class FarmHand {

    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final int ONE_IN = 4;

    /** So nobody has more orders waiting than anybody may have. */
    private static final int MOST_LEFT = 3;

    private final FarmActs acts;
    private final ActBook book;
    private final Random random;
    private final AtomicInteger answered = new AtomicInteger();
    private int left;

    FarmHand(FarmActs acts, ActBook book, long seed) {
        this.acts = acts;
        this.book = book;
        this.random = new Random(seed);
    }

    /** How many of their acts were answered as they were done. */
    public int answered() {
        return answered.get();
    }

    /** Does one act; whether it was answered in the end. */
    public boolean work() {
        SentAct act = acts.next();
        book.add(act);
        while (!act.send()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (left < MOST_LEFT && random.nextInt(ONE_IN) == 0) {
                left++;
                return false;
            }
            pause();
        }
        left = 0;
        answered.incrementAndGet();
        return true;
    }

    private void pause() {
        try {
            Thread.sleep(1L + random.nextInt(LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
