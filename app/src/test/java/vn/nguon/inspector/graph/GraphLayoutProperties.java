package vn.nguon.inspector.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GraphLayoutProperties {

    private static final Pattern ENDS = Pattern.compile("M(-?[0-9.]+),(-?[0-9.]+).* (-?[0-9.]+),(-?[0-9.]+)");

    @Property(tries = 150)
    void noTwoBoxesOverlap(
            @ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed, @ForAll TimeDirection way) {
        List<GraphDrawing.Box> boxes = GraphLayout.draw(graph(nodes, seed), way).boxes();

        assertThat(boxes).hasSize(nodes);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as(boxes.get(i) + " " + boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Property(tries = 150)
    void everythingLiesWithinThePicture(
            @ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed, @ForAll TimeDirection way) {
        GraphDrawing graphDrawing = GraphLayout.draw(graph(nodes, seed), way);

        assertThat(graphDrawing.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(graphDrawing.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(graphDrawing.height());
        });
    }

    @Property(tries = 150)
    void everyEdgeIsDrawnFromTheSideOfOneBoxToTheSideOfTheOther(
            @ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed) {
        Graph graph = graph(nodes, seed);

        GraphDrawing graphDrawing = GraphLayout.draw(graph, TimeDirection.ACROSS);

        Map<String, GraphDrawing.Box> boxes = new HashMap<>();
        graphDrawing.boxes().forEach(box -> boxes.put(box.node().id(), box));
        assertThat(graphDrawing.lines())
                .extracting(GraphDrawing.Line::edge)
                .containsExactlyInAnyOrderElementsOf(graph.edges());
        assertThat(graphDrawing.lines()).allSatisfy(line -> {
            Matcher ends = ENDS.matcher(line.path());
            assertThat(ends.matches()).as(line.path()).isTrue();
            GraphDrawing.Box from = boxes.get(line.edge().from());
            GraphDrawing.Box to = boxes.get(line.edge().to());
            assertThat(Double.parseDouble(ends.group(1))).isEqualTo(from.x() + from.width());
            assertThat(Double.parseDouble(ends.group(2))).isBetween(from.y(), from.y() + from.height());
            assertThat(Double.parseDouble(ends.group(3))).isEqualTo(to.x());
            assertThat(Double.parseDouble(ends.group(4))).isBetween(to.y(), to.y() + to.height());
        });
    }

    @Property(tries = 100)
    void nothingStandsBesideOrBeforeWhatItCameOf(
            @ForAll @IntRange(min = 2, max = 60) int nodes, @ForAll long seed, @ForAll TimeDirection way) {
        Graph graph = graph(nodes, seed);

        Map<String, Integer> levels = new HashMap<>();
        GraphLayout.draw(graph, way)
                .boxes()
                .forEach(box -> levels.put(box.node().id(), box.level()));

        assertThat(graph.edges())
                .allSatisfy(edge -> assertThat(levels.get(edge.from())).isLessThan(levels.get(edge.to())));
    }

    @Property(tries = 100)
    void theOrderInWhichThingsAreGivenChangesNothing(
            @ForAll @IntRange(min = 1, max = 40) int nodes, @ForAll long seed, @ForAll TimeDirection way) {
        Graph graph = graph(nodes, seed);
        List<Graph.Node> shuffledNodes = new ArrayList<>(graph.nodes());
        List<Graph.Edge> shuffledEdges = new ArrayList<>(graph.edges());
        Collections.shuffle(shuffledNodes, new Random(seed + 1));
        Collections.shuffle(shuffledEdges, new Random(seed + 2));

        GraphDrawing graphDrawing = GraphLayout.draw(new Graph(shuffledNodes, shuffledEdges), way);

        assertThat(graphDrawing).isEqualTo(GraphLayout.draw(graph, way));
    }

    @Property(tries = 50)
    void aLineIsAsWideAsWhatItCarries(
            @ForAll @IntRange(min = 0, max = 100) int less, @ForAll @IntRange(min = 0, max = 100) int more) {
        Graph.Edge one = new Graph.Edge("a", "b", Math.min(less, more) / 100.0, "");
        Graph.Edge other = new Graph.Edge("a", "b", Math.max(less, more) / 100.0, "");

        assertThat(GraphLayout.thickness(one)).isLessThanOrEqualTo(GraphLayout.thickness(other));
    }

    @Example
    void threeHundredLotsAreLaidOutWellWithinARequest() {
        Graph graph = graph(300, 7);
        GraphLayout.draw(graph, TimeDirection.ACROSS);
        Instant begin = Instant.now();

        GraphLayout.draw(graph, TimeDirection.ACROSS);

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Example
    void whatGoesRoundInACircleIsDrawnAllTheSame() {
        Graph circle = new Graph(
                List.of(node("a"), node("b")),
                List.of(new Graph.Edge("a", "b", 1, ""), new Graph.Edge("b", "a", 1, "")));

        assertThat(GraphLayout.draw(circle, TimeDirection.DOWN).lines()).hasSize(2);
    }

    /** Each thing came of some of those before it. */
    private static Graph graph(int nodes, long seed) {
        Random random = new Random(seed);
        List<Graph.Node> all = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            all.add(node("n" + i));
            int sources = i == 0 ? 0 : random.nextInt(3);
            for (int source = 0; source < sources; source++) {
                edges.add(
                        new Graph.Edge("n" + random.nextInt(i), "n" + i, random.nextDouble(), "edge " + edges.size()));
            }
        }
        return new Graph(all, edges);
    }

    private static Graph.Node node(String id) {
        return new Graph.Node(id, id, "", "/", "");
    }
}
