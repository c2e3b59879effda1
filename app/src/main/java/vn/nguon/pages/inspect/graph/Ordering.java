package vn.nguon.pages.inspect.graph;

import java.util.Comparator;
import java.util.List;

/** Orders the slots of each level so that few edges cross: each goes to the middle of its neighbours, again and again. */
final class Ordering {

    private static final int SWEEPS = 8;

    private Ordering() {}

    static void order(List<List<Slot>> levels) {
        levels.forEach(Ordering::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < levels.size(); i++) {
                List<Slot> level = levels.get(forward ? i : levels.size() - 1 - i);
                for (Slot slot : level) {
                    slot.pull = pull(slot, forward ? slot.before : slot.after);
                }
                // List.sort is stable, so slots that pull equally keep their order.
                level.sort(Comparator.comparingDouble(slot -> slot.pull));
                number(level);
            }
        }
    }

    private static double pull(Slot slot, List<Slot> neighbours) {
        if (neighbours.isEmpty()) {
            return slot.rank;
        }
        double sum = 0;
        for (Slot neighbour : neighbours) {
            sum += neighbour.rank;
        }
        return sum / neighbours.size();
    }

    private static void number(List<Slot> level) {
        for (int i = 0; i < level.size(); i++) {
            level.get(i).rank = i;
        }
    }
}
