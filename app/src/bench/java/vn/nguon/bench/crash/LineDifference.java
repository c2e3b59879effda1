package vn.nguon.bench.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two lists of rows held against each other, each row as often as it comes. */
final class LineDifference {

    private LineDifference() {}

    /** A sentence for each row that is missing, there too often, or there without an act; none if both are the same. */
    static List<String> between(List<String> acknowledged, List<String> found) {
        Map<String, Integer> balance = new HashMap<>();
        acknowledged.forEach(line -> balance.merge(line, 1, Integer::sum));
        found.forEach(line -> balance.merge(line, -1, Integer::sum));
        List<String> sentences = new ArrayList<>();
        balance.forEach((line, missing) -> {
            if (missing > 0) {
                sentences.add("acknowledged, but not there: " + line);
            } else if (missing < 0) {
                sentences.add("there, but acknowledged to nobody: " + line
                        + (missing < -1 ? ", " + -missing + " times" : ""));
            }
        });
        return sentences.stream().sorted().toList();
    }
}
