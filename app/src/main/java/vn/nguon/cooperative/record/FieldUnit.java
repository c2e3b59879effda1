package vn.nguon.cooperative.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.TypedNumber;
import vn.nguon.trace.Unit;

/**
 * Units of the field that people type and records do not have: so many of one that records have, exactly. {@code 5 tạ}
 * is {@code 500 KGM}.
 */
enum FieldUnit {
    /** 100 kg. */
    TA(Unit.KGM, 100, "tạ", "quintal"),
    /** 10 kg. */
    YEN(Unit.KGM, 10, "yến", "yen"),
    /** 500 m² in central Vietnam; 360 m² in the north, where it is another unit of the same name. */
    SAO(Unit.MTK, 500, "sào", "sao");

    private final Unit unit;
    private final BigDecimal many;
    private final String vietnamese;
    private final String english;

    FieldUnit(Unit unit, int many, String vietnamese, String english) {
        this.unit = unit;
        this.many = BigDecimal.valueOf(many);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Those that turn into one of these units, each with what it is: {@code tạ (100 kg)}. */
    static Stream<FormOption> like(List<Unit> units, Language in) {
        return Arrays.stream(values())
                .filter(each -> units.contains(each.unit))
                .map(each -> new FormOption(
                        each.name(),
                        in.choose(each.vietnamese, each.english) + " (" + in.number(each.many) + " "
                                + each.unit.symbol(in) + ")"));
    }

    /** The form in units that records have; a number that is none stays as it was typed, to be refused beside its field. */
    static FilledForm plain(FilledForm form, Language in) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        for (FieldUnit each : values()) {
            form.values().forEach((name, typed) -> {
                if (name.matches("(.*[.])?unit") && typed.equals(List.of(each.name()))) {
                    each.replace(values, name, form, in);
                }
            });
        }
        return new FilledForm(values, form.problem(), form.once(), form.numbers());
    }

    /** A unit is of the quantity beside it; one that stands alone is of what each household brought. */
    private void replace(Map<String, List<String>> values, String name, FilledForm form, Language in) {
        String beside = name.substring(0, name.length() - "unit".length()) + "quantity";
        values.put(name, List.of(unit.name()));
        form.values().keySet().stream()
                .filter(each ->
                        each.equals(beside) || (name.equals("unit") && each.matches("households\\[[0-9]+]\\.quantity")))
                .filter(each -> !form.value(each).isBlank())
                .forEach(each -> values.put(each, multiplied(form, each, in)));
    }

    private List<String> multiplied(FilledForm form, String quantity, Language in) {
        try {
            return List.of(in.written(
                    new TypedNumber(form.value(quantity), in).read(quantity).multiply(many)));
        } catch (Invalid notOne) {
            return form.values(quantity);
        }
    }
}
