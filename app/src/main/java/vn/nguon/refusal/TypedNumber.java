package vn.nguon.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nguon.language.Language;

/**
 * A number as somebody typed it on a page: read where it can mean one thing only, else asked again with what it might
 * mean. The rule and its table are {@code docs/spec/numbers.md}; the script {@code numbers.js} goes by the same.
 *
 * @param page the language of the page, which says what parts thousands and what stands before decimals
 */
public record TypedNumber(String text, Language page) {

    private static final String VI = "%s ngăn hàng nghìn, %s trước phần lẻ";
    private static final String EN = "%s between thousands, %s before decimals";
    private static final int LONGEST = 40;
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\u00a0\u2009\u202f\u3000]");
    private static final Pattern WIDE = Pattern.compile("[\uff01-\uff5e]");
    private static final Pattern PARTED = Pattern.compile("[-+]?([0-9]+(?:[ .,][0-9]+)+)");

    /**
     * {@code 1.234,5} on a Vietnamese page, {@code 1,234.5} on an English one; and, since people mix them up, one sign that
     * cannot part thousands ({@code 2.5}, {@code 0,75}, {@code 0.500}) as the decimal sign on both.
     *
     * @throws Invalid naming the field and what the text might mean
     */
    public BigDecimal read(String field) {
        String plain = plain();
        if (plain.length() > LONGEST) {
            throw asked(field, plain);
        }
        String thousands = "\\" + page.thousands();
        String decimals = "(\\" + page.decimal() + "[0-9]+)?";
        for (String parting : List.of(thousands, " ")) {
            if (plain.matches("-?[1-9][0-9]{0,2}(" + parting + "[0-9]{3})+" + decimals)) {
                return new BigDecimal(plain.replaceAll(parting, "").replace(page.decimal(), '.'));
            }
        }
        // One sign that cannot part thousands here is the decimal sign, whichever of the two it is.
        if (plain.matches("-?[0-9]+([.,][0-9]+)?")) {
            return new BigDecimal(plain.replace(',', '.'));
        }
        throw asked(field, plain);
    }

    /** Without spaces around it, and with the signs and digits of ASCII. */
    private String plain() {
        String narrow = WIDE.matcher(text)
                .replaceAll(wide -> Matcher.quoteReplacement(
                        String.valueOf((char) (wide.group().charAt(0) - '\uff01' + '!'))));
        return SPACE.matcher(narrow)
                .replaceAll(" ")
                .replaceAll("^ +| +$", "")
                .replace('−', '-')
                .replaceFirst("^\\+(?=[0-9])", "");
    }

    private Invalid asked(String field, String plain) {
        List<String> readings = readings(plain);
        if (readings.isEmpty()) {
            return new Invalid(
                    field,
                    "Hãy gõ một số, ví dụ " + example() + ": " + rule("dấu chấm", "dấu phẩy", VI) + ".",
                    "Type a number, such as " + example() + ": " + rule("a point", "a comma", EN) + ".");
        }
        return new Invalid(
                field,
                "«" + text.strip() + "» có thể là " + String.join(" hoặc ", readings) + ". Hãy gõ lại cho rõ: "
                        + rule("dấu chấm", "dấu phẩy", VI) + ".",
                "“" + text.strip() + "” can be " + String.join(" or ", readings)
                        + ". Type it again, so that it is clear: " + rule("a point", "a comma", EN) + ".");
    }

    private String rule(String point, String comma, String words) {
        return page.thousands() == '.' ? words.formatted(point, comma) : words.formatted(comma, point);
    }

    private String example() {
        return page.number(new BigDecimal("1234.5"));
    }

    /** What signs that contradict each other might mean: all of them part thousands, or the last is the decimal sign. */
    private List<String> readings(String plain) {
        Matcher parted = PARTED.matcher(plain);
        if (plain.length() > LONGEST || !parted.matches()) {
            return List.of();
        }
        String[] groups = parted.group(1).split("[ .,]", -1);
        String last = groups[groups.length - 1];
        String whole = String.join("", groups);
        String before = whole.substring(0, whole.length() - last.length());
        return Stream.of(before + "." + last, whole)
                .map(reading -> page.number(new BigDecimal(reading)))
                .distinct()
                .toList();
    }
}
