package vn.nguon.inspector.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.pages.words.SvgNumber;

/** Lays a graph out in levels; the same graph always gives the same drawing. */
public final class GraphLayout {

    private static final double THINNEST = 1.5;
    private static final double THICKEST = 14;

    private final Graph graph;
    private final TimeDirection timeDirection;
    private final Map<String, LayerNode> slots = new HashMap<>();
    private final Map<Graph.Edge, List<LayerNode>> routes = new LinkedHashMap<>();
    private final List<List<LayerNode>> levels = new ArrayList<>();

    private GraphLayout(Graph graph, TimeDirection timeDirection) {
        this.graph = graph;
        this.timeDirection = timeDirection;
    }

    /** The drawing: at most some thousand boxes and edges, in milliseconds. */
    public static GraphDrawing draw(Graph graph, TimeDirection way) {
        GraphLayout layout = new GraphLayout(graph, way);
        layout.fillLevels();
        layout.route();
        CrossingReduction.order(layout.levels);
        CoordinateAssignment.spread(layout.levels, way.betweenBoxes());
        return layout.drawn();
    }

    /** How thick the line of an edge is. */
    static double thickness(Graph.Edge edge) {
        return THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.max(0, Math.min(1, edge.share())));
    }

    private void fillLevels() {
        Map<String, Integer> steps = LayerAssignment.of(graph);
        Map<String, Double> lines = new HashMap<>();
        for (Graph.Edge edge : graph.edges()) {
            lines.merge(edge.from() + " out", thickness(edge), Double::sum);
            lines.merge(edge.to() + " in", thickness(edge), Double::sum);
        }
        for (Graph.Node node : graph.nodes()) {
            int level = steps.getOrDefault(node.id(), 0);
            double most =
                    Math.max(lines.getOrDefault(node.id() + " in", 0.0), lines.getOrDefault(node.id() + " out", 0.0));
            LayerNode layerNode = new LayerNode(node, level, Math.max(timeDirection.breadth(), most + 8));
            slots.put(node.id(), layerNode);
            level(level).add(layerNode);
        }
    }

    private List<LayerNode> level(int number) {
        while (levels.size() <= number) {
            levels.add(new ArrayList<>());
        }
        return levels.get(number);
    }

    /** A long edge gets a gap in each level it passes, so that it goes between boxes and not through them. */
    private void route() {
        for (Graph.Edge edge : graph.edges()) {
            List<LayerNode> route = new ArrayList<>();
            LayerNode from = slot(edge.from());
            LayerNode to = slot(edge.to());
            route.add(from);
            for (int level = from.level + 1; level < to.level; level++) {
                LayerNode gap = new LayerNode(null, level, thickness(edge));
                level(level).add(gap);
                route.add(gap);
            }
            route.add(to);
            for (int i = 1; i < route.size(); i++) {
                route.get(i - 1).after.add(route.get(i));
                route.get(i).before.add(route.get(i - 1));
            }
            routes.put(edge, route);
        }
    }

    private LayerNode slot(String id) {
        LayerNode layerNode = slots.get(id);
        if (layerNode == null) {
            throw new IllegalStateException("no node " + id);
        }
        return layerNode;
    }

    private GraphDrawing drawn() {
        double first = levels.stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> slot.middle - slot.breadth / 2)
                .min()
                .orElse(0);
        double last = levels.stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> slot.middle + slot.breadth / 2)
                .max()
                .orElse(0);
        levels.forEach(level -> level.forEach(slot -> slot.middle += GraphDrawing.MARGIN - first));
        double along = last - first + 2 * GraphDrawing.MARGIN;
        double deep = levels.isEmpty()
                ? 2 * GraphDrawing.MARGIN
                : timeDirection.begin(levels.size() - 1) + timeDirection.depth() + GraphDrawing.MARGIN;
        boolean across = timeDirection == TimeDirection.ACROSS;
        return new GraphDrawing(boxes(), lines(), across ? deep : along, across ? along : deep);
    }

    private List<GraphDrawing.Box> boxes() {
        List<GraphDrawing.Box> boxes = new ArrayList<>();
        for (Graph.Node node : graph.nodes()) {
            LayerNode layerNode = slot(node.id());
            double begin = timeDirection.begin(layerNode.level);
            double side = layerNode.middle - layerNode.breadth / 2;
            boxes.add(
                    timeDirection == TimeDirection.ACROSS
                            ? new GraphDrawing.Box(
                                    node, layerNode.level, begin, side, timeDirection.depth(), layerNode.breadth)
                            : new GraphDrawing.Box(
                                    node, layerNode.level, side, begin, layerNode.breadth, timeDirection.depth()));
        }
        return boxes;
    }

    private List<GraphDrawing.Line> lines() {
        Map<Graph.Edge, Double> out = ports(true);
        Map<Graph.Edge, Double> in = ports(false);
        List<GraphDrawing.Line> lines = new ArrayList<>();
        for (Map.Entry<Graph.Edge, List<LayerNode>> route : routes.entrySet()) {
            Graph.Edge edge = route.getKey();
            List<LayerNode> through = route.getValue();
            LayerNode from = through.get(0);
            LayerNode to = through.get(through.size() - 1);
            double deep = timeDirection.begin(from.level) + timeDirection.depth();
            double along = from.middle + out.getOrDefault(edge, 0.0);
            StringBuilder path = new StringBuilder("M").append(point(deep, along));
            for (LayerNode gap : through.subList(1, through.size() - 1)) {
                curve(path, deep, along, timeDirection.begin(gap.level), gap.middle);
                deep = timeDirection.begin(gap.level) + timeDirection.depth();
                along = gap.middle;
                path.append('L').append(point(deep, along));
            }
            curve(path, deep, along, timeDirection.begin(to.level), to.middle + in.getOrDefault(edge, 0.0));
            lines.add(new GraphDrawing.Line(edge, path.toString(), thickness(edge)));
        }
        return lines;
    }

    /** Where along the side of its box each edge begins, or ends: side by side, in the order of where they go. */
    private Map<Graph.Edge, Double> ports(boolean out) {
        Map<LayerNode, List<Graph.Edge>> atSlot = new HashMap<>();
        routes.forEach((edge, route) -> atSlot.computeIfAbsent(
                        out ? route.get(0) : route.get(route.size() - 1), slot -> new ArrayList<>())
                .add(edge));
        Map<Graph.Edge, Double> ports = new HashMap<>();
        for (List<Graph.Edge> edges : atSlot.values()) {
            edges.sort(Comparator.comparingDouble(edge -> next(edge, out).middle));
            double at = -edges.stream().mapToDouble(GraphLayout::thickness).sum() / 2;
            for (Graph.Edge edge : edges) {
                ports.put(edge, at + thickness(edge) / 2);
                at += thickness(edge);
            }
        }
        return ports;
    }

    private LayerNode next(Graph.Edge edge, boolean out) {
        List<LayerNode> route = routes.getOrDefault(edge, List.of());
        return route.get(out ? 1 : route.size() - 2);
    }

    private void curve(StringBuilder path, double deep, double along, double toDeep, double toAlong) {
        double half = (deep + toDeep) / 2;
        path.append('C')
                .append(point(half, along))
                .append(' ')
                .append(point(half, toAlong))
                .append(' ')
                .append(point(toDeep, toAlong));
    }

    private String point(double deep, double along) {
        return timeDirection == TimeDirection.ACROSS
                ? SvgNumber.tenths(deep) + "," + SvgNumber.tenths(along)
                : SvgNumber.tenths(along) + "," + SvgNumber.tenths(deep);
    }
}
