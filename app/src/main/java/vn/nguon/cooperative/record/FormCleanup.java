package vn.nguon.cooperative.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nguon.pages.form.FilledForm;

/** Takes out of a form the lines nobody filled in, which still say a unit, and says which of its fields hold numbers that a plan asks for. */
final class FormCleanup {

    private static final Pattern LINE = Pattern.compile("((?:inputs|outputs|lots)\\[[0-9]{1,2}]\\.(?:measured\\.)?).+");

    private FormCleanup() {}

    static FilledForm of(FilledForm form, RecordForm sheet) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.keySet().removeIf(name -> isBlankLine(name, form));
        return new FilledForm(values, form.problem(), form.once(), Set.copyOf(sheet.numbers()));
    }

    private static boolean isBlankLine(String name, FilledForm form) {
        Matcher line = LINE.matcher(name);
        if (!line.matches()) {
            return false;
        }
        String start = line.group(1);
        return start.endsWith("measured.")
                ? form.value(start + "amount").isBlank()
                : !start.endsWith("[0].")
                        && form.value(start + "quantity").isBlank()
                        && form.value(start + "name").isBlank()
                        && form.value(start + "lotId").isBlank();
    }
}
