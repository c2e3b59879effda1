package vn.nguon.product.plan;

import java.util.regex.Pattern;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * Something a stage asks besides what every stage does (which goods, how much, where, when).
 *
 * @param code     its name in a record: {@code waitingDays}
 * @param label    its name on a form
 * @param unit     what a number is counted in, a sign both languages know ({@code %}, {@code °C}); else empty
 * @param required whether the record is refused without it
 */
public record AskedField(String code, LocalizedText label, Kind kind, String unit, boolean required) {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** What is written into it. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        YES_NO
    }

    /** @throws Invalid naming the field that holds what it cannot hold */
    public AskedField {
        code = FieldReader.kept("code", code, 1, 40);
        if (!CODE.matcher(code).matches()) {
            throw new Invalid(
                    "code",
                    "Mã gồm chữ không dấu và số, bắt đầu bằng chữ thường.",
                    "A code is letters without accents and digits, and begins with a small letter.");
        }
        label = FieldReader.inEveryLanguage("label", label, 100);
        kind = FieldReader.present("kind", kind);
        unit = FieldReader.kept("unit", unit, 0, 20);
    }
}
