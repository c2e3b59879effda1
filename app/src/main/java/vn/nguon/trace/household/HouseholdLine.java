package vn.nguon.trace.household;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What one household brought.
 *
 * @param household its number on the organisation's list
 * @param quantity  in the unit that the form names for all; none if it brought nothing, as most lines of a list do
 */
record HouseholdLine(String household, @Nullable BigDecimal quantity) {

    private static final int MOST = 100;

    public HouseholdLine {
        household = FieldReader.text("household", household, 1, 20).toUpperCase(Locale.ROOT);
    }

    boolean broughtSomething() {
        return quantity != null;
    }

    /** A line for each household, of which one brought something at least. */
    static List<HouseholdLine> required(@Nullable List<HouseholdLine> given) {
        List<HouseholdLine> lines = FieldReader.list("households", given, MOST);
        if (lines.stream().noneMatch(HouseholdLine::broughtSomething)) {
            throw new Invalid(
                    "households",
                    "Hãy ghi số lượng của ít nhất một hộ.",
                    "Give the quantity of one household at least.");
        }
        Set<String> seen = new HashSet<>();
        for (HouseholdLine line : lines) {
            if (!seen.add(line.household())) {
                throw new Invalid(
                        "households",
                        "Hộ " + line.household() + " có hai dòng. Hãy cộng lại thành một.",
                        "Household " + line.household() + " has two lines. Add them up.");
            }
        }
        return lines;
    }
}
