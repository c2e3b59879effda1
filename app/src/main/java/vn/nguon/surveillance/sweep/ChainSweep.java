package vn.nguon.surveillance.sweep;

import java.time.Duration;
import java.util.Map;
import vn.nguon.surveillance.ChainRule;

/**
 * A rule that looks through the chain, as one question. Asked again of what it has answered it answers the same, so it may
 * look back as far as it likes.
 */
interface ChainSweep {

    ChainRule rule();

    /** How much further back than to its last time it reads: what was written meanwhile may be committed late. */
    default Duration lookBack() {
        return Duration.ofMinutes(10);
    }

    /**
     * SQL that gives {@code organisation_id}, {@code lot_id}, {@code about} and {@code evidence}, a JSON array of
     * {@link vn.nguon.surveillance.AlertFact}. It may use {@code swept}, a row of {@code now}, {@code since} and
     * {@code since_id}, which every identifier made since is larger than.
     */
    String question();

    /** What its question asks besides. */
    default Map<String, Object> asked() {
        return Map.of();
    }
}
