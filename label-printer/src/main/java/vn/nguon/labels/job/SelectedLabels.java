package vn.nguon.labels.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;

/** The labels of a job that were named, or all when none was; with the texts that all of them share. */
public final class SelectedLabels implements Iterator<Label> {

    private final Iterator<Label> labels;
    private final Map<String, String> texts;
    private final Set<String> missing;
    private final boolean all;
    private @Nullable Label ahead;

    /**
     * Selects labels as they come.
     *
     * @param serials the labels that were named; none for all
     */
    public SelectedLabels(Iterator<Label> labels, Map<String, String> texts, Collection<String> serials) {
        this.labels = labels;
        this.texts = texts;
        this.missing = new HashSet<>(serials);
        this.all = serials.isEmpty();
    }

    /** @throws LabelRefused at the end, when the job lacks a serial that was named */
    @Override
    public boolean hasNext() {
        while (ahead == null && labels.hasNext()) {
            var label = labels.next();
            if (all || missing.remove(label.serial())) {
                ahead = label.withDefaults(texts);
            }
        }
        if (ahead == null && !missing.isEmpty()) {
            throw new LabelRefused(
                    "tệp in không có %s", "the job has no %s", String.join(", ", new TreeSet<>(missing)));
        }
        return ahead != null;
    }

    @Override
    public Label next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var label = ahead;
        ahead = null;
        return label;
    }
}
