package vn.nguon.labels.run.platform;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;
import vn.nguon.labels.run.PlatformUnreachable;
import vn.nguon.labels.run.PrintOperator;
import vn.nguon.labels.run.SerialRange;

/** The labels of a platform's job, asked for in parts as they are printed, so that what is voided meanwhile is left out. */
public final class PlatformLabels implements Iterator<Label> {

    private final PlatformClient platform;
    private final String job;
    private final @Nullable SerialRange limits;
    private final boolean again;
    private final PrintOperator operator;
    private final ArrayDeque<Label> part = new ArrayDeque<>();
    private @Nullable String after;
    private boolean ended;

    /**
     * The labels of that job.
     *
     * @param only the serials that are wanted; none for all
     * @param again whether labels that are out are wanted as well
     * @param operator waits when the platform is away
     */
    public PlatformLabels(
            PlatformClient platform, String job, Collection<String> only, boolean again, PrintOperator operator) {
        this.platform = platform;
        this.job = job;
        this.limits = only.isEmpty() ? null : new SerialRange(Collections.min(only), Collections.max(only));
        this.again = again;
        this.operator = operator;
    }

    /** @throws PlatformUnreachable when the platform stays away longer than the operator waits */
    @Override
    public boolean hasNext() {
        if (part.isEmpty() && !ended) {
            fetch();
            ended = part.isEmpty();
        }
        return !part.isEmpty();
    }

    @Override
    public Label next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var label = part.removeFirst();
        after = label.serial();
        return label;
    }

    private void fetch() {
        while (true) {
            try {
                part.addAll(platform.labels(job, after, limits, again));
                return;
            } catch (PlatformUnreachable e) {
                if (!operator.waitFor(e.reason())) {
                    throw e;
                }
            }
        }
    }
}
