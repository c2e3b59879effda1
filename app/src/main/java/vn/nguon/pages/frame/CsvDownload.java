package vn.nguon.pages.frame;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.text.UnseenLetters;

/**
 * A list as a file for a spreadsheet (RFC 4180), with the mark by which Excel knows that it is UTF-8. It speaks as the
 * page it stands beside: words, numbers and days of the reader's language, times by the clock of Vietnam, whose offset
 * stands in the column's name. See {@code docs/spec/files.md}.
 */
public final class CsvDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = "\",\r\n";
    /** Where a spreadsheet that splits at another sign than the comma begins a field, though it is within one of ours. */
    private static final Pattern FORMULA_WITHIN = Pattern.compile("([;|\\t\\r\\n][\"\\h]*)(?=[=+\\-@])");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.,]+");

    private final Language in;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    /** A field for programs, in which not even what nobody sees is named. */
    public record ToTheLetter(String text) {}

    /** For a reader of that language. */
    public CsvDownload(Language in) {
        this.in = in;
    }

    /** One more column. */
    public CsvDownload column(String vietnamese, String english) {
        return column(in.choose(vietnamese, english));
    }

    /** One more column, its name in the reader's language already. */
    public CsvDownload column(String name) {
        names.add(name);
        return this;
    }

    /** One more column, of times: {@code Ghi lúc (+07:00)}. */
    public CsvDownload time(String vietnamese, String english) {
        return column(in.choose(vietnamese, english) + " (" + VietnamTime.OFFSET + ")");
    }

    /**
     * One more line; null is a field left blank. What is a number is written as one: what only looks like a number, such
     * as that of an order, is to come as text.
     */
    public CsvDownload row(@Nullable Object... fields) {
        if (fields.length != names.size()) {
            throw new IllegalArgumentException(fields.length + " fields for the columns " + names);
        }
        lines.append(line(Arrays.stream(fields).map(this::written).toList()));
        return this;
    }

    /** The file, to be kept under that name. */
    public ResponseEntity<byte[]> file(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body((BYTE_ORDER_MARK + line(names) + lines).getBytes(StandardCharsets.UTF_8));
    }

    private String written(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            // A page has a minus of its own length; no spreadsheet knows it.
            return in.number(number).replace('−', '-');
        }
        if (value instanceof Long || value instanceof Integer) {
            return written(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (value instanceof OffsetDateTime time) {
            return in.moment(time.toInstant());
        }
        if (value instanceof Instant instant) {
            return in.moment(instant);
        }
        if (value instanceof ToTheLetter exact) {
            return exact.text();
        }
        return value instanceof LocalDate day
                ? in.day(day)
                : value == null ? "" : UnseenLetters.shown(value.toString());
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvDownload::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet takes what begins so for a formula, and would carry it out. */
    private static String field(String text) {
        boolean begins = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String begun = begins && !NUMBER.matcher(text).matches() ? "'" + text : text;
        String safe = FORMULA_WITHIN.matcher(begun).replaceAll("$1'");
        return safe.chars().anyMatch(sign -> QUOTED.indexOf(sign) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
