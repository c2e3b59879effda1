package vn.nguon.gs1;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An application identifier and its value, percent-decoded: {@code 10} and {@code "SEN-2026/041"}.
 *
 * @param ai two to four digits (GS1 General Specifications, 3.2)
 */
public record ElementString(String ai, String value) {

    /** The letters that a value may hold: GS1 General Specifications, figure 7.11-1 (82 characters). */
    private static final String LETTER = "[!\"%-?A-Z_a-z]";

    private static final Pattern AI = Pattern.compile("[0-9]{2,4}");
    private static final Pattern ANY_VALUE = Pattern.compile(LETTER + "{1,90}");

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("00", "[0-9]{18}"),
            form("01", "[0-9]{14}"),
            form("10", LETTER + "{1,20}"),
            form("21", LETTER + "{1,20}"),
            form("22", LETTER + "{1,20}"),
            form("235", LETTER + "{1,28}"),
            form("253", "[0-9]{13}" + LETTER + "{0,17}"),
            form("254", LETTER + "{1,20}"),
            form("255", "[0-9]{13}[0-9]{0,12}"),
            form("401", LETTER + "{1,30}"),
            form("402", "[0-9]{17}"),
            form("414", "[0-9]{13}"),
            form("415", "[0-9]{13}"),
            form("417", "[0-9]{13}"),
            form("7040", "[0-9]" + LETTER + "{3}"),
            form("8003", "0[0-9]{13}" + LETTER + "{0,16}"),
            form("8004", LETTER + "{1,30}"),
            form("8006", "[0-9]{18}"),
            form("8010", "[#\\-/0-9A-Z]{1,30}"),
            form("8011", "[1-9][0-9]{0,11}|0"),
            form("8013", LETTER + "{1,25}"),
            form("8017", "[0-9]{18}"),
            form("8018", "[0-9]{18}"),
            form("8019", "[0-9]{1,10}"),
            form("8020", LETTER + "{1,25}"));

    /** How many digits from the left end in a check digit. */
    private static final Map<String, Integer> CHECKED = Map.ofEntries(
            Map.entry("00", 18),
            Map.entry("01", 14),
            Map.entry("253", 13),
            Map.entry("255", 13),
            Map.entry("402", 17),
            Map.entry("414", 13),
            Map.entry("415", 13),
            Map.entry("417", 13),
            Map.entry("8003", 14),
            Map.entry("8006", 14),
            Map.entry("8017", 18),
            Map.entry("8018", 18));

    /**
     * @throws NotADigitalLink if the identifier cannot hold that value
     * @throws WrongCheckDigit if it ends in a digit that does not follow from the others
     */
    public ElementString {
        if (!AI.matcher(ai).matches()) {
            throw new NotADigitalLink("«" + ai + "» không phải mã AI.", "“" + ai + "” is no application identifier.");
        }
        if (!FORMS.getOrDefault(ai, ANY_VALUE).matcher(value).matches()) {
            throw new NotADigitalLink(
                    "giá trị của (" + ai + ") không đúng dạng.", "(" + ai + ") cannot hold such a value.");
        }
        int checked = CHECKED.getOrDefault(ai, 0);
        if (checked > 0 && !CheckDigit.closes(value.substring(0, checked))) {
            throw new WrongCheckDigit(ai, "(" + ai + ")", value.substring(0, checked));
        }
    }

    private static Map.Entry<String, Pattern> form(String ai, String pattern) {
        return Map.entry(ai, Pattern.compile(pattern));
    }
}
