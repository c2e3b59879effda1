package vn.nguon.cooperative.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation begins.
 *
 * @param steps done or not; none for who has begun
 */
public record FirstStart(FirstTrade trade, List<FirstStep> steps) {

    public long done() {
        return steps.stream().filter(FirstStep::done).count();
    }

    /** The first that is not done. */
    public @Nullable FirstStep next() {
        return steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
    }
}
