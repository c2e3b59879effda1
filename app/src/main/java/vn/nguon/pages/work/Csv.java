package vn.nguon.pages.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
        String safe = text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("-?[0-9.,]+") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
