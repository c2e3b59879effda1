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
record ChainWalk(
        ChainLink last,
        long subjects,
        List<LedgerHead> held,
        @Nullable String fault) {

    static ChainWalk from(ChainLink start, List<LedgerHead> held) {
        return new ChainWalk(
                start,
                0,
                held.stream()
                        .filter(head -> head.position() > start.position())
                        .sorted((one, other) -> Long.compare(one.position(), other.position()))
                        .toList(),
                null);
    }

    ChainWalk over(List<StoredEntry> entries) {
        ChainWalk chainWalk = this;
        for (StoredEntry entry : entries) {
            if (chainWalk.fault != null) {
                return chainWalk;
            }
            chainWalk = chainWalk.over(entry);
        }
        return chainWalk;
    }

    private ChainWalk over(StoredEntry entry) {
        long expected = last.position() + 1;
        if (entry.position() != expected) {
            return failed("position " + expected + " is missing");
        }
        String rewritten = entry.rewritten();
        if (rewritten != null) {
            return failed(rewritten);
        }
        ChainLink chainLink = last.next(entry.id(), entry.contentHash());
        if (!Arrays.equals(chainLink.hash(), entry.chainHash())) {
            return failed("the chain is broken at position " + expected + ", entry " + entry.id());
        }
        String misplaced = entry.misplaced();
        if (misplaced != null) {
            return failed(misplaced);
        }
        for (LedgerHead ledgerHead : held) {
            if (ledgerHead.position() == expected && !ledgerHead.isMetBy(chainLink.hash())) {
                return failed(rewritten(ledgerHead));
            }
        }
        return new ChainWalk(
                chainLink,
                subjects + entry.subjects().size(),
                held.stream().filter(head -> head.position() > expected).toList(),
                null);
    }

    /** The end was reached. */
    ChainWalk ended() {
        return fault != null || held.isEmpty() ? this : failed(cutOff(held.get(0), last.position()));
    }

    ChainWalk failed(String what) {
        return new ChainWalk(last, subjects, held, what);
    }

    ChainWalk withSubjects(long more) {
        return new ChainWalk(last, subjects + more, held, fault);
    }

    static String rewritten(LedgerHead head) {
        return "the chain was written anew: at position " + head.position()
                + " it has another hash than the head held against it, so something recorded up to there was changed"
                + " or taken away";
    }

    static String cutOff(LedgerHead head, long end) {
        return "the record ends at position " + end + ", and the head held against it stands at " + head.position()
                + ": what was recorded since was taken away";
    }
}
