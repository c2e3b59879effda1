package vn.nguon.cooperative.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nguon.organisation.household.Household;
import vn.nguon.pages.form.FilledForm;

/**
 * The line of a form on which stands what one household brought.
 *
 * @param start what the names of its fields begin with: {@code households[3].}
 */
public record HouseholdField(String start, Household household) {

    private static final String KIND = "households[";

    /** A line for each; those that were filled in keep their place, as refusals name it. */
    public static List<HouseholdField> of(List<Household> households, FilledForm form) {
        Map<String, Integer> filled = new HashMap<>();
        typed(form).forEach((at, code) -> filled.putIfAbsent(code, at));
        int next = filled.values().stream().mapToInt(at -> at + 1).max().orElse(0);
        List<HouseholdField> fields = new ArrayList<>();
        for (Household household : households) {
            Integer at = filled.get(household.code());
            fields.add(new HouseholdField(start(at == null ? next++ : at), household));
        }
        return fields;
    }

    /** Which household each line names, by the line's number. */
    private static Map<Integer, String> typed(FilledForm form) {
        Map<Integer, String> typed = new TreeMap<>();
        form.values().keySet().stream()
                .filter(name -> name.matches("households\\[[0-9]{1,3}]\\.household"))
                .forEach(name -> typed.put(
                        Integer.parseInt(name.substring(KIND.length(), name.indexOf(']'))), form.value(name)));
        return typed;
    }

    private static String start(int at) {
        return KIND + at + "].";
    }
}
