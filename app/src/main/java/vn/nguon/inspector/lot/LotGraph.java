package vn.nguon.inspector.lot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nguon.identity.OrganisationId;
import vn.nguon.inspector.graph.Graph;
import vn.nguon.inspector.graph.LayerAssignment;
import vn.nguon.inspector.network.LotAmounts;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.language.Language;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.journey.LotLink;

/**
 * Turns a lot's kin into a graph: every lot a box, or what one organisation did at one step one box, until the reader
 * opens it. Boxes are merged within a level only, so that time keeps running one way.
 */
final class LotGraph {

    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_DETAIL = 25;

    private final LotNetwork lotNetwork;
    private final Map<OrganisationId, String> names;
    private final View view;
    private final Language in;
    private final Map<LotId, Integer> levels = new HashMap<>();
    private final Map<String, List<Lot>> boxes = new LinkedHashMap<>();
    private final Map<LotId, String> boxOf = new HashMap<>();

    private LotGraph(LotNetwork lotNetwork, Map<OrganisationId, String> names, View view, Language in) {
        this.lotNetwork = lotNetwork;
        this.names = names;
        this.view = view;
        this.in = in;
    }

    /**
     * How the reader wants it.
     *
     * @param here   the page's address without query
     * @param merged whether what one organisation did at one step is one box
     * @param open   the boxes that were opened all the same, {@code 7-2}
     */
    record View(String here, boolean merged, Set<String> open) {

        String opening(String box) {
            List<String> all = new ArrayList<>(open);
            all.add(box);
            return here + "?view=merged&open=" + all.stream().sorted().collect(Collectors.joining(",")) + "#picture";
        }
    }

    /** The picture, and the table that says the same. */
    record Pictured(Graph graph, List<GraphRow> rows) {}

    static Pictured picture(LotNetwork kin, Map<OrganisationId, String> names, View view, Language in) {
        return new LotGraph(kin, names, view, in).picture();
    }

    /** The level of each lot: how many steps lie behind it. */
    private static Map<LotId, Integer> levels(LotNetwork kin) {
        Map<String, Integer> steps = LayerAssignment.of(new Graph(
                kin.lots().stream()
                        .map(lot -> new Graph.Node(id(lot.id()), "", "", "", ""))
                        .toList(),
                kin.links().stream()
                        .map(link -> new Graph.Edge(id(link.elder()), id(link.younger()), 0, ""))
                        .toList()));
        return kin.lots().stream().collect(Collectors.toMap(Lot::id, lot -> steps.getOrDefault(id(lot.id()), 0)));
    }

    private Pictured picture() {
        levels.putAll(levels(lotNetwork));
        Map<String, List<Lot>> together = lotNetwork.lots().stream()
                .sorted(Comparator.comparing(lot -> lot.id().value()))
                .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        together.forEach((group, lots) -> {
            if (view.merged()
                    && lots.size() > 1
                    && !lots.contains(lotNetwork.lot())
                    && !view.open().contains(group)) {
                box("group " + group, lots);
            } else {
                lots.forEach(lot -> box("lot " + id(lot.id()), List.of(lot)));
            }
        });
        Graph graph = new Graph(
                boxes.entrySet().stream()
                        .map(box -> box.getValue().size() == 1
                                ? single(box.getKey(), box.getValue().get(0))
                                : merged(box.getKey(), box.getValue()))
                        .toList(),
                edges());
        return new Pictured(graph, rows(graph));
    }

    private List<GraphRow> rows(Graph graph) {
        Map<String, List<Graph.Edge>> entering = graph.edges().stream().collect(Collectors.groupingBy(Graph.Edge::to));
        return graph.nodes().stream()
                .map(node -> row(node, boxes.getOrDefault(node.id(), List.of()), entering))
                .sorted(Comparator.comparingInt(GraphRow::step)
                        .thenComparing(GraphRow::maker)
                        .thenComparing(GraphRow::title))
                .toList();
    }

    private GraphRow row(Graph.Node node, List<Lot> lots, Map<String, List<Graph.Edge>> entering) {
        Quantity sum = LotAmounts.sum(lots.stream().map(Lot::quantity).toList());
        return new GraphRow(
                levels.getOrDefault(lots.get(0).id(), 0) + 1,
                title(lots),
                node.at(),
                stages(lots),
                names.getOrDefault(lots.get(0).organisation(), ""),
                sum == null ? "" : sum.in(in),
                lots.contains(lotNetwork.lot()),
                lots.stream().anyMatch(Lot::frozen),
                entering.getOrDefault(node.id(), List.of()).stream()
                        .map(edge -> title(boxes.getOrDefault(edge.from(), List.of()))
                                + (edge.said().isEmpty() ? "" : " (" + edge.said() + ")"))
                        .toList());
    }

    private String title(List<Lot> lots) {
        return lots.size() == 1
                ? lots.get(0).code()
                : in.number(lots.size())
                        + in.choose(" lô của ", " lots of ")
                        + names.getOrDefault(lots.get(0).organisation(), "");
    }

    private String stages(List<Lot> lots) {
        return lots.stream().map(Lot::stage).distinct().map(this::stage).collect(Collectors.joining(", "));
    }

    private void box(String id, List<Lot> lots) {
        boxes.put(id, lots);
        lots.forEach(lot -> boxOf.put(lot.id(), id));
    }

    private String group(Lot lot) {
        return lot.organisation() + "-" + levels.getOrDefault(lot.id(), 0);
    }

    private Graph.Node single(String box, Lot lot) {
        String tone = lot.id().equals(lotNetwork.lot().id())
                ? "self"
                : lot.withdrawn() ? "withdrawn" : lot.frozen() ? "held" : "";
        return new Graph.Node(
                box,
                cut(lot.code(), LONGEST_TITLE),
                cut(stage(lot.stage()) + " · " + lot.quantity().in(in), LONGEST_DETAIL),
                "/inspect/lots/" + lot.id().value(),
                tone);
    }

    private Graph.Node merged(String box, List<Lot> lots) {
        String group = group(lots.get(0));
        String name = names.getOrDefault(lots.get(0).organisation(), "");
        String count = in.number(lots.size()) + in.choose(" lô", " lots");
        return new Graph.Node(
                box,
                cut(name, LONGEST_TITLE),
                cut(count + " · " + stages(lots), LONGEST_DETAIL),
                view.opening(group),
                lots.stream().anyMatch(Lot::frozen) ? "group held" : "group");
    }

    private List<Graph.Edge> edges() {
        Map<List<String>, List<LotLink>> together = lotNetwork.links().stream()
                .collect(Collectors.groupingBy(
                        link -> List.of(boxOf.getOrDefault(link.elder(), ""), boxOf.getOrDefault(link.younger(), "")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Unit.Dimension, BigDecimal> most = new HashMap<>();
        together.values().forEach(links -> {
            Quantity carried = LotAmounts.carried(links);
            if (carried != null) {
                most.merge(carried.unit().dimension(), carried.inBase(), BigDecimal::max);
            }
        });
        List<Graph.Edge> edges = new ArrayList<>();
        together.forEach((ends, links) -> {
            Quantity carried = LotAmounts.carried(links);
            edges.add(new Graph.Edge(
                    ends.get(0),
                    ends.get(1),
                    carried == null ? 0 : LotAmounts.share(carried, most),
                    carried == null ? "" : carried.in(in)));
        });
        return edges;
    }

    private String stage(Stage stage) {
        return stage.words().in(in);
    }

    private static String id(LotId lot) {
        return lot.value().toString();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }
}
