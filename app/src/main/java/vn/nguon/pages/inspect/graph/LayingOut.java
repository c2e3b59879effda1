package vn.nguon.pages.inspect.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.pages.words.SvgNumber;

/** Lays a graph out in levels; the same graph always gives the same drawing. */
public final class LayingOut {

    private static final double THINNEST = 1.5;
    private static final double THICKEST = 14;

    private final Graph graph;
    private final Way way;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<Graph.Edge, List<Slot>> routes = new LinkedHashMap<>();
    private final List<List<Slot>> levels = new ArrayList<>();

    private LayingOut(Graph graph, Way way) {
        this.graph = graph;
        this.way = way;
    }

    /** The drawing: at most some thousand boxes and edges, in milliseconds. */
    public static Drawing draw(Graph graph, Way way) {
        LayingOut layout = new LayingOut(graph, way);
        layout.fillLevels();
        layout.route();
        Ordering.order(layout.levels);
        Spreading.spread(layout.levels, way.betweenBoxes());
        return layout.drawn();
    }

    /** How thick the line of an edge is. */
    static double thickness(Graph.Edge edge) {
        return THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.max(0, Math.min(1, edge.share())));
    }

    private void fillLevels() {
        Map<String, Integer> steps = Levels.of(graph);
        Map<String, Double> lines = new HashMap<>();
        for (Graph.Edge edge : graph.edges()) {
            lines.merge(edge.from() + " out", thickness(edge), Double::sum);
            lines.merge(edge.to() + " in", thickness(edge), Double::sum);
        }
        for (Graph.Node node : graph.nodes()) {
            int level = steps.getOrDefault(node.id(), 0);
            double most =
                    Math.max(lines.getOrDefault(node.id() + " in", 0.0), lines.getOrDefault(node.id() + " out", 0.0));
            Slot slot = new Slot(node, level, Math.max(way.breadth(), most + 8));
            slots.put(node.id(), slot);
            level(level).add(slot);
        }
    }

    private List<Slot> level(int number) {
        while (levels.size() <= number) {
            levels.add(new ArrayList<>());
        }
        return levels.get(number);
    }

    /** A long edge gets a gap in each level it passes, so that it goes between boxes and not through them. */
    private void route() {
        for (Graph.Edge edge : graph.edges()) {
            List<Slot> route = new ArrayList<>();
            Slot from = slot(edge.from());
            Slot to = slot(edge.to());
            route.add(from);
            for (int level = from.level + 1; level < to.level; level++) {
                Slot gap = new Slot(null, level, thickness(edge));
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

    private Slot slot(String id) {
        Slot slot = slots.get(id);
        if (slot == null) {
            throw new IllegalStateException("no node " + id);
        }
        return slot;
    }

    private Drawing drawn() {
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
        levels.forEach(level -> level.forEach(slot -> slot.middle += Drawing.MARGIN - first));
        double along = last - first + 2 * Drawing.MARGIN;
        double deep =
                levels.isEmpty() ? 2 * Drawing.MARGIN : way.begin(levels.size() - 1) + way.depth() + Drawing.MARGIN;
        boolean across = way == Way.ACROSS;
        return new Drawing(boxes(), lines(), across ? deep : along, across ? along : deep);
    }

    private List<Drawing.Box> boxes() {
        List<Drawing.Box> boxes = new ArrayList<>();
        for (Graph.Node node : graph.nodes()) {
            Slot slot = slot(node.id());
            double begin = way.begin(slot.level);
            double side = slot.middle - slot.breadth / 2;
            boxes.add(
                    way == Way.ACROSS
                            ? new Drawing.Box(node, slot.level, begin, side, way.depth(), slot.breadth)
                            : new Drawing.Box(node, slot.level, side, begin, slot.breadth, way.depth()));
        }
        return boxes;
    }

    private List<Drawing.Line> lines() {
        Map<Graph.Edge, Double> out = ports(true);
        Map<Graph.Edge, Double> in = ports(false);
        List<Drawing.Line> lines = new ArrayList<>();
        for (Map.Entry<Graph.Edge, List<Slot>> route : routes.entrySet()) {
            Graph.Edge edge = route.getKey();
            List<Slot> through = route.getValue();
            Slot from = through.get(0);
            Slot to = through.get(through.size() - 1);
            double deep = way.begin(from.level) + way.depth();
            double along = from.middle + out.getOrDefault(edge, 0.0);
            StringBuilder path = new StringBuilder("M").append(point(deep, along));
            for (Slot gap : through.subList(1, through.size() - 1)) {
                curve(path, deep, along, way.begin(gap.level), gap.middle);
                deep = way.begin(gap.level) + way.depth();
                along = gap.middle;
                path.append('L').append(point(deep, along));
            }
            curve(path, deep, along, way.begin(to.level), to.middle + in.getOrDefault(edge, 0.0));
            lines.add(new Drawing.Line(edge, path.toString(), thickness(edge)));
        }
        return lines;
    }

    /** Where along the side of its box each edge begins, or ends: side by side, in the order of where they go. */
    private Map<Graph.Edge, Double> ports(boolean out) {
        Map<Slot, List<Graph.Edge>> atSlot = new HashMap<>();
        routes.forEach((edge, route) -> atSlot.computeIfAbsent(
                        out ? route.get(0) : route.get(route.size() - 1), slot -> new ArrayList<>())
                .add(edge));
        Map<Graph.Edge, Double> ports = new HashMap<>();
        for (List<Graph.Edge> edges : atSlot.values()) {
            edges.sort(Comparator.comparingDouble(edge -> next(edge, out).middle));
            double at = -edges.stream().mapToDouble(LayingOut::thickness).sum() / 2;
            for (Graph.Edge edge : edges) {
                ports.put(edge, at + thickness(edge) / 2);
                at += thickness(edge);
            }
        }
        return ports;
    }

    private Slot next(Graph.Edge edge, boolean out) {
        List<Slot> route = routes.getOrDefault(edge, List.of());
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
        return way == Way.ACROSS
                ? SvgNumber.tenths(deep) + "," + SvgNumber.tenths(along)
                : SvgNumber.tenths(along) + "," + SvgNumber.tenths(deep);
    }
}
