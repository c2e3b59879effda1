package vn.nguon.organisation.household.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.refusal.Invalid;

/** Reads a line of the file as what is said of a household. */
final class LineReader {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private LineReader() {}

    /**
     * What it says.
     *
     * @param known the household it is about, if that is on the list: it keeps what the file has no column for
     * @throws Invalid naming what it cannot hold
     */
    static HouseholdDescription read(FileLine line, @Nullable Household known) {
        return new HouseholdDescription(
                line.field(FileColumn.CODE),
                line.field(FileColumn.NAME),
                line.field(FileColumn.COMMUNE),
                text(line, FileColumn.PLOTS, known == null ? "" : known.plots()),
                line.has(FileColumn.AREA) || known == null ? area(line) : known.areaM2(),
                text(line, FileColumn.CROPS, known == null ? "" : known.crops()),
                phone(text(line, FileColumn.PHONE, known == null ? "" : known.phone())),
                line.has(FileColumn.CONSENT) || known == null ? day(line, FileColumn.CONSENT) : known.consentedOn(),
                line.has(FileColumn.LEFT) || known == null ? day(line, FileColumn.LEFT) : known.leftOn());
    }

    private static String text(FileLine line, FileColumn column, String before) {
        return line.has(column) ? line.field(column) : before;
    }

    /** Spreadsheets take a telephone for a number, and its first zero for nothing. */
    private static String phone(String typed) {
        return typed.matches("[1-9][0-9]{8}") ? "0" + typed : typed;
    }

    private static @Nullable BigDecimal area(FileLine line) {
        String typed = line.field(FileColumn.AREA).replaceAll("\\h", "");
        if (typed.isEmpty()) {
            return null;
        }
        String thousands = line.decimals() == ',' ? "." : ",";
        String plain = typed.replace(thousands, "").replace(line.decimals(), '.');
        String grouped = "[0-9]{1,3}(" + java.util.regex.Pattern.quote(thousands) + "[0-9]{3})*.*";
        if (!plain.matches("[0-9]{1,12}([.][0-9]{1,6})?") || (typed.contains(thousands) && !typed.matches(grouped))) {
            throw new Invalid(
                    "areaM2",
                    "«" + line.field(FileColumn.AREA) + "» không phải là một diện tích. Ví dụ đúng: 1.250,5.",
                    "“" + line.field(FileColumn.AREA) + "” is no area. A good one: 1,250.5.");
        }
        return new BigDecimal(plain).multiply(BigDecimal.valueOf(line.square()));
    }

    private static @Nullable LocalDate day(FileLine line, FileColumn column) {
        String typed = line.field(column);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return typed.contains("/") ? LocalDate.parse(typed, SPOKEN) : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new Invalid(
                    column == FileColumn.CONSENT ? "consentedOn" : "leftOn",
                    "«" + typed + "» không phải là một ngày. Ví dụ đúng: 05/11/2026.",
                    "“" + typed + "” is no day. A good one: 05/11/2026.");
        }
    }
}
