package vn.nguon.bench.act;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What has to be there once, and only once, after an act that was answered so.
 *
 * @param lines    rows of tables as the check words them
 * @param holdings how much more of which lot somebody has, by {@code "LOT by ORGANISATION"}
 */
record ActEffect(Function<JsonNode, List<String>> lines, Function<JsonNode, Map<String, Long>> holdings) {

    /** Nobody has more or less afterwards. */
    static ActEffect of(Function<JsonNode, List<String>> lines) {
        return new ActEffect(lines, answer -> Map.of());
    }
}
