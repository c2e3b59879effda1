package vn.nguon.inspector.graph;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many steps lie behind each thing, on the longest way: nothing stands beside or before what it came of. */
public final class LayerAssignment {

    private LayerAssignment() {}

    /** The level of each node, 0 for those that came of nothing. What goes round in a circle stays on its first level. */
    public static Map<String, Integer> of(Graph graph) {
        Map<String, List<Graph.Edge>> leaving = graph.edges().stream().collect(Collectors.groupingBy(Graph.Edge::from));
        Map<String, Integer> levels = new HashMap<>();
        Map<String, Integer> waitingFor = new HashMap<>();
        graph.nodes().forEach(node -> levels.put(node.id(), 0));
        graph.edges().forEach(edge -> waitingFor.merge(edge.to(), 1, Integer::sum));
        ArrayDeque<String> ready = new ArrayDeque<>();
        graph.nodes().stream()
                .map(Graph.Node::id)
                .filter(id -> !waitingFor.containsKey(id))
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            String id = ready.remove();
            for (Graph.Edge edge : leaving.getOrDefault(id, List.of())) {
                levels.merge(edge.to(), levels.getOrDefault(id, 0) + 1, Math::max);
                if (waitingFor.merge(edge.to(), -1, Integer::sum) == 0) {
                    ready.add(edge.to());
                }
            }
        }
        return levels;
    }
}
