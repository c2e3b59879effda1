package vn.nguon.inspector.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a level: a node's box, or the gap through which a long edge passes between boxes. */
final class LayerNode {

    final Graph.@Nullable Node node;
    final int level;
    final double breadth;
    final List<LayerNode> before = new ArrayList<>();
    final List<LayerNode> after = new ArrayList<>();

    /** Which one it is in its level. */
    int rank;

    /** Which rank its neighbours would give it. */
    double pull;

    /** Where its middle is along its level. */
    double middle;

    LayerNode(Graph.@Nullable Node node, int level, double breadth) {
        this.node = node;
        this.level = level;
        this.breadth = breadth;
    }
}
