package vn.nguon.pages.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for a spreadsheet (RFC 4180), with the mark by which Excel knows that it is UTF-8. */
public final class Csv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = "\",\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.,]+");

    private final StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);

    /** Begins with a line of names. */
    public Csv(String... names) {
        line(List.of((Object[]) names));
    }

    /** One more line; null is a field left blank. */
    public Csv row(@Nullable Object... fields) {
        return line(Arrays.asList(fields));
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
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Csv line(List<? extends @Nullable Object> fields) {
        lines.append(fields.stream().map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** A spreadsheet takes what begins so for a formula, and would carry it out. */
    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean begins = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = begins && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return safe.chars().anyMatch(sign -> QUOTED.indexOf(sign) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
