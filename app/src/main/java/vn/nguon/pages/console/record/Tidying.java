package vn.nguon.pages.console.record;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.words.Voice;

/** Takes out of a form the lines nobody filled in, which still say a unit, and reads the numbers that a plan asks for. */
final class Tidying {

    private static final Pattern LINE = Pattern.compile("((?:inputs|outputs|lots)\\[[0-9]{1,2}]\\.(?:measured\\.)?).+");

    private Tidying() {}

    static Form of(Form form, Sheet sheet, Voice in) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.keySet().removeIf(name -> isBlankLine(name, form));
        for (String number : sheet.numbers()) {
            values.computeIfPresent(
                    number,
                    (name, typed) -> typed.stream().map(text -> plain(text, in)).toList());
        }
        return new Form(values, form.problem(), form.once());
    }

    private static boolean isBlankLine(String name, Form form) {
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

    /** As a program writes it; what is no number stays, and is refused as what it is. */
    private static String plain(String typed, Voice in) {
        try {
            BigDecimal number = in.readNumber(typed);
            return number.toPlainString();
        } catch (NumberFormatException none) {
            return typed;
        }
    }
}
