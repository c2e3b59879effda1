package vn.nguon.inspector.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Things and what came of them; in one order, whatever order they were given in. */
public record Graph(List<Node> nodes, List<Edge> edges) {

    /** Edges whose ends are not among the nodes, or are the same, are left out. */
    public Graph {
        nodes = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        edges = edges.stream()
                .filter(edge -> ids.contains(edge.from())
                        && ids.contains(edge.to())
                        && !edge.from().equals(edge.to()))
                .sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::said))
                .toList();
    }

    /**
     * One thing, or several drawn as one.
     *
     * @param title  the first line: a lot's number, an organisation
     * @param detail the second line
     * @param at     the page it leads to
     * @param tone   {@code self}, {@code held}, {@code group} or empty
     */
    public record Node(String id, String title, String detail, String at, String tone) {}

    /**
     * The second came of the first.
     *
     * @param share how much of the most that any edge carries: 0 to 1
     * @param said  how much, in words
     */
    public record Edge(String from, String to, double share, String said) {}
}
