package vn.nguon.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import vn.nguon.bench.act.ActBook;
import vn.nguon.bench.act.FarmHand;
import vn.nguon.bench.act.SentAct;

/** One round after the other: people work and scan, something is killed, they go on, and all of it is looked at. */
final class CrashRounds {

    private static final List<CrashTarget> TARGETS = List.of(CrashTarget.values());
    private static final int SHORTEST_MILLIS = 300;
    private static final int FURTHER_MILLIS = 1500;
    private static final int PAUSE_MILLIS = 50;
    private static final int NOTICED_MILLIS = 500;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final CrashedProgram program;
    private final List<FarmHand> hands;
    private final ActBook book;
    private final CrashCheck check;
    private final Random random;
    private final ScannedStamps stamps;
    private final Queue<String> wrongScans = new ConcurrentLinkedQueue<>();
    private final List<Long> recoveries = new ArrayList<>();
    private int left;
    private int keptOfLeft;

    CrashRounds(CrashedProgram program, List<FarmHand> hands, ActBook book, CrashCheck check, Random random) {
        this.program = program;
        this.hands = hands;
        this.book = book;
        this.check = check;
        this.random = random;
        this.stamps = new ScannedStamps(program.port());
    }

    /** What does not fit after it. */
    List<String> next(int round) {
        CrashTarget target = TARGETS.get(random.nextInt(TARGETS.size()));
        long moment = (long) SHORTEST_MILLIS + random.nextInt(FURTHER_MILLIS);
        long recovery;
        try (Workers workers = new Workers(hands, stamps, wrongScans, random.nextLong())) {
            pause(moment);
            recovery = killedAndBack(target, workers);
        }
        recoveries.add(recovery);
        int unknown = book.unknown().size();
        int kept = check.acknowledgeWhatWasKept();
        left += unknown;
        keptOfLeft += kept;
        List<String> faults = new ArrayList<>(wrongScans);
        faults.addAll(check.faults());
        sendAgain();
        faults.addAll(check.faults());
        faults.addAll(check.faultsOfTheRecord());
        check.teach(stamps);
        faults.addAll(stamps.faults());
        System.out.printf(
                "round %d: %s killed after %,d ms, acts answered again after %,d ms; %,d acts so far, of %d nobody knew"
                        + " whether they happened, %d had%s%n",
                round, target.words, moment, recovery, book.size(), unknown, kept, faults.isEmpty() ? "" : "; FAULTS");
        return faults;
    }

    /** Milliseconds from the kill until everybody was answered again. */
    private long killedAndBack(CrashTarget target, Workers workers) {
        while (!program.kill(target, random)) {
            pause(PAUSE_MILLIS);
        }
        long start = System.nanoTime();
        if (target.endsTheApplication()) {
            pause(random.nextInt(FURTHER_MILLIS));
            program.start();
        }
        // What is answered before the others have noticed counts for nothing.
        pause(NOTICED_MILLIS);
        List<Integer> before = workers.answered();
        while (!workers.allAnsweredSince(before)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("nobody is answered any more; its words are in " + program.log());
            }
            pause(PAUSE_MILLIS);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Those that happened, too: they are answered as they were then. */
    private void sendAgain() {
        for (SentAct act : book.leftOrFound()) {
            long start = System.nanoTime();
            while (!act.send() && System.nanoTime() - start < PATIENCE) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    String summary() {
        List<Long> sorted = recoveries.stream().sorted().toList();
        return "%d rounds, %,d acts; %,d were left unknown, of which %,d had happened whole and the others not at all; all are there once. Acts answered again after %,d ms (median; longest %,d). Scans: %,d answered, %,d not. Nothing lost, nothing twice."
                .formatted(
                        sorted.size(),
                        book.size(),
                        left,
                        keptOfLeft,
                        sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                        sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1),
                        stamps.answered(),
                        stamps.lost());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
