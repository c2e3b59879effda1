package vn.nguon.cooperative.household;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.organisation.household.file.FileMistake;
import vn.nguon.organisation.household.file.HouseholdFilePlan;

/**
 * What the page of a file shows.
 *
 * @param plan    what the file would do; none before one was chosen, or where it cannot be read
 * @param text    the file, to be sent again when it is to be taken
 * @param refusal why it cannot be read or taken
 */
public record HouseholdFilePage(
        @Nullable HouseholdFilePlan plan,
        String text,
        @Nullable String refusal) {

    private static final int SHOWN_MISTAKES = 50;
    private static final int SHOWN_HOUSEHOLDS = 10;

    /** Wrong lines, the first of many. */
    public List<FileMistake> mistakes() {
        return plan == null
                ? List.of()
                : plan.mistakes().stream().limit(SHOWN_MISTAKES).toList();
    }

    /** Some of those that would be written, to be recognised. */
    public List<HouseholdDescription> first() {
        return plan == null
                ? List.of()
                : Stream.concat(plan.added().stream(), plan.changed().stream().map(HouseholdFilePlan.Change::described))
                        .limit(SHOWN_HOUSEHOLDS)
                        .toList();
    }

    /** Whether taking it would write anything. */
    public boolean does() {
        return plan != null && !(plan.added().isEmpty() && plan.changed().isEmpty());
    }
}
