package vn.nguon.ledger.chain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the chain was walked, and what is wrong at the position after that.
 *
 * @param last     the last link that fits
 * @param subjects how many subjects the entries walked over name
 * @param held     heads that are still to be met, in order of their positions
 * @param fault    null as long as everything fits
 */
record Walk(
        Link last, long subjects, List<Head> held, @Nullable String fault) {

    static Walk from(Link start, List<Head> held) {
        return new Walk(
                start,
                0,
                held.stream()
                        .filter(head -> head.position() > start.position())
                        .sorted((one, other) -> Long.compare(one.position(), other.position()))
                        .toList(),
                null);
    }

    Walk over(List<StoredEntry> entries) {
        Walk walk = this;
        for (StoredEntry entry : entries) {
            if (walk.fault != null) {
                return walk;
            }
            walk = walk.over(entry);
        }
        return walk;
    }

    private Walk over(StoredEntry entry) {
        long expected = last.position() + 1;
        if (entry.position() != expected) {
            return failed("position " + expected + " is missing");
        }
        String rewritten = entry.rewritten();
        if (rewritten != null) {
            return failed(rewritten);
        }
        Link link = last.next(entry.id(), entry.contentHash());
        if (!Arrays.equals(link.hash(), entry.chainHash())) {
            return failed("the chain is broken at position " + expected + ", entry " + entry.id());
        }
        String misplaced = entry.misplaced();
        if (misplaced != null) {
            return failed(misplaced);
        }
        for (Head head : held) {
            if (head.position() == expected && !head.isMetBy(link.hash())) {
                return failed(rewritten(head));
            }
        }
        return new Walk(
                link,
                subjects + entry.subjects().size(),
                held.stream().filter(head -> head.position() > expected).toList(),
                null);
    }

    /** The end was reached. */
    Walk ended() {
        return fault != null || held.isEmpty() ? this : failed(cutOff(held.get(0), last.position()));
    }

    Walk failed(String what) {
        return new Walk(last, subjects, held, what);
    }

    Walk withSubjects(long more) {
        return new Walk(last, subjects + more, held, fault);
    }

    static String rewritten(Head head) {
        return "the chain was written anew: at position " + head.position()
                + " it has another hash than the head held against it, so something recorded up to there was changed"
                + " or taken away";
    }

    static String cutOff(Head head, long end) {
        return "the record ends at position " + end + ", and the head held against it stands at " + head.position()
                + ": what was recorded since was taken away";
    }
}
