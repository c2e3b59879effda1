package vn.nguon.ledger.state;

import java.util.List;

/**
 * What came of holding a table against the entries.
 *
 * @param name     {@code "activations"}
 * @param compared how many rows, or acts, were compared
 * @param faults   the first of those that do not follow, each a sentence: table, key, what stands, what the entries say
 * @param more     whether there are more
 */
public record StateReport(String name, long compared, List<String> faults, boolean more) {

    public StateReport {
        faults = List.copyOf(faults);
    }
}
