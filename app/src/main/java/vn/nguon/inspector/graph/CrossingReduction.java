package vn.nguon.inspector.graph;

import java.util.Comparator;
import java.util.List;

/** Orders the slots of each level so that few edges cross: each goes to the middle of its neighbours, again and again. */
final class CrossingReduction {

    private static final int SWEEPS = 8;

    private CrossingReduction() {}

    static void order(List<List<LayerNode>> levels) {
        levels.forEach(CrossingReduction::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < levels.size(); i++) {
                List<LayerNode> level = levels.get(forward ? i : levels.size() - 1 - i);
                for (LayerNode layerNode : level) {
                    layerNode.pull = pull(layerNode, forward ? layerNode.before : layerNode.after);
                }
                // List.sort is stable, so slots that pull equally keep their order.
                level.sort(Comparator.comparingDouble(slot -> slot.pull));
                number(level);
            }
        }
    }

    private static double pull(LayerNode slot, List<LayerNode> neighbours) {
        if (neighbours.isEmpty()) {
            return slot.rank;
        }
        double sum = 0;
        for (LayerNode neighbour : neighbours) {
            sum += neighbour.rank;
        }
        return sum / neighbours.size();
    }

    private static void number(List<LayerNode> level) {
        for (int i = 0; i < level.size(); i++) {
            level.get(i).rank = i;
        }
    }
}
