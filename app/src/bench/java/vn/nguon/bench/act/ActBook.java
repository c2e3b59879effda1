package vn.nguon.bench.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/** All acts that were ever sent, and what has to be there because of them. */
public final class ActBook {

    private final Queue<SentAct> acts = new ConcurrentLinkedQueue<>();

    void add(SentAct act) {
        acts.add(act);
    }

    /** How many. */
    public int size() {
        return acts.size();
    }

    /** Those of which nobody knows whether they happened. */
    public List<SentAct> unknown() {
        return acts.stream().filter(act -> !act.isSettled()).toList();
    }

    /** Those that were sent and never answered to who sent them, known from the tables or not. */
    public List<SentAct> leftOrFound() {
        return acts.stream().filter(act -> !act.isHeard()).toList();
    }

    /** What was answered with something else than was to be expected. */
    public List<String> refusals() {
        return acts.stream().map(SentAct::refusal).filter(Objects::nonNull).toList();
    }

    /** A line for each row that has to be there once. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Long> held = new TreeMap<>();
        for (SentAct act : acts) {
            JsonNode answer = act.answer();
            if (answer != null) {
                lines.add("key " + act.key());
                lines.addAll(act.effect().lines().apply(answer));
                act.effect().holdings().apply(answer).forEach((lot, more) -> held.merge(lot, more, Long::sum));
            }
        }
        held.forEach((lot, much) -> {
            if (much != 0) {
                lines.add("held " + lot + ": " + much);
            }
        });
        return lines;
    }
}
