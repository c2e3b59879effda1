package vn.nguon.ledger;

import java.util.List;
import java.util.Map;

/**
 * What somebody did.
 *
 * @param kind     the trade's word in the past tense, {@code "stamps-activated"}
 * @param by       who did it: {@code "account:7"}, {@code "key:3"}, {@code "system"}
 * @param subjects what it is about, {@code "order:12"}, {@code "lot:018f…"}; whoever holds any of these in a cache is
 *                 told when the act is committed
 * @param facts    the rest: strings, whole numbers, booleans, lists and maps of them, decimals (kept as text), times
 */
public record Act(String kind, String by, List<String> subjects, Map<String, ?> facts) {

    public Act {
        subjects = List.copyOf(subjects);
    }
}
