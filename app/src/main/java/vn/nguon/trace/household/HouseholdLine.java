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
 * @param quantity  in the unit that the form names for all
 */
public record HouseholdLine(String household, BigDecimal quantity) {

    private static final int MOST = 100;

    public HouseholdLine {
        household = FieldReader.text("household", household, 1, 20).toUpperCase(Locale.ROOT);
        quantity = FieldReader.present("quantity", quantity);
    }

    /** Lines that are there, of a household each. */
    static List<HouseholdLine> required(@Nullable List<HouseholdLine> given) {
        List<HouseholdLine> lines = FieldReader.list("households", given, MOST);
        if (lines.isEmpty()) {
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
