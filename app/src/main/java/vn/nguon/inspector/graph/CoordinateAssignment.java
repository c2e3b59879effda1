package vn.nguon.inspector.graph;

import java.util.List;

/** Puts slots as near to the middle of their neighbours as their order and their breadths allow. */
final class CoordinateAssignment {

    private static final int ROUNDS = 12;

    private CoordinateAssignment() {}

    static void spread(List<List<LayerNode>> levels, double gap) {
        levels.forEach(level -> place(level, new double[level.size()], gap));
        for (int round = 0; round < ROUNDS; round++) {
            boolean forward = round % 2 == 0;
            for (int i = 0; i < levels.size(); i++) {
                List<LayerNode> level = levels.get(forward ? i : levels.size() - 1 - i);
                place(level, wishes(level), gap);
            }
        }
    }

    /** Where each slot would be if it were alone: plain loops, since this is asked for every slot many times over. */
    private static double[] wishes(List<LayerNode> level) {
        double[] wishes = new double[level.size()];
        for (int i = 0; i < wishes.length; i++) {
            LayerNode layerNode = level.get(i);
            int neighbours = layerNode.before.size() + layerNode.after.size();
            wishes[i] = neighbours == 0
                    ? layerNode.middle
                    : (middles(layerNode.before) + middles(layerNode.after)) / neighbours;
        }
        return wishes;
    }

    private static double middles(List<LayerNode> slots) {
        double sum = 0;
        for (LayerNode layerNode : slots) {
            sum += layerNode.middle;
        }
        return sum;
    }

    /**
     * The least squares solution under «each after the one before it, a gap between»: neighbours that want to be in each
     * other's place are pooled and stand together around the middle of their wishes.
     */
    private static void place(List<LayerNode> level, double[] wishes, double gap) {
        int size = level.size();
        double[] offsets = new double[size];
        double[] sums = new double[size];
        int[] counts = new int[size];
        int pools = 0;
        for (int i = 0; i < size; i++) {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + (level.get(i - 1).breadth + level.get(i).breadth) / 2 + gap;
            sums[pools] = wishes[i] - offsets[i];
            counts[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] / counts[pools - 2] >= sums[pools - 1] / counts[pools - 1]) {
                sums[pools - 2] += sums[pools - 1];
                counts[pools - 2] += counts[pools - 1];
                pools--;
            }
        }
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int member = 0; member < counts[pool]; member++, i++) {
                level.get(i).middle = sums[pool] / counts[pool] + offsets[i];
            }
        }
    }
}
