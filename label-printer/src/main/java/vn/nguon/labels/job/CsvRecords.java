package vn.nguon.labels.job;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of a CSV file by RFC 4180, read one at a time; fields may be quoted and hold line ends. */
final class CsvRecords {

    private static final int LONGEST_FIELD = 10_000;
    private static final int END = -1;

    private final Reader reader;
    private char separator = ',';
    private long line = 1;
    private long start;
    private int peeked = -2;

    /** @param reader buffered by its owner */
    CsvRecords(Reader reader) {
        this.reader = reader;
    }

    /** The line on which the last record began, from 1. */
    long line() {
        return start;
    }

    /** The first record; it also tells which of comma, semicolon and tab separates fields, as Excel differs by country. */
    @Nullable List<String> header() throws IOException {
        if (peek() == '\ufeff') {
            next();
        }
        var first = new StringBuilder();
        while (peek() != END && peek() != '\n') {
            first.append((char) next());
        }
        next();
        String text = first.toString().strip();
        if (text.indexOf(',') < 0) {
            separator = text.indexOf(';') >= 0 ? ';' : text.indexOf('\t') >= 0 ? '\t' : ',';
        }
        return text.isEmpty() ? null : List.of(text.split(String.valueOf(separator), -1));
    }

    /** The next record, or null at the end; empty lines are skipped. */
    @Nullable List<String> read() throws IOException {
        while (peek() == '\n' || peek() == '\r') {
            next();
        }
        if (peek() == END) {
            return null;
        }
        start = line;
        var fields = new ArrayList<String>();
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (next() == separator);
        return fields;
    }

    private String plain() throws IOException {
        var field = new StringBuilder();
        while (!endsField(peek())) {
            int c = next();
            if (c == '"') {
                throw new JobRefused(start, "a quotation mark inside a field that does not start with one");
            }
            if (c != '\r') {
                add(field, c);
            }
        }
        return field.toString();
    }

    private String quoted() throws IOException {
        var field = new StringBuilder();
        next();
        while (true) {
            int c = next();
            if (c == END) {
                throw new JobRefused(start, "the quotation mark that starts a field is never closed");
            }
            if (c != '"') {
                add(field, c);
            } else if (peek() == '"') {
                add(field, next());
            } else {
                break;
            }
        }
        if (peek() == '\r') {
            next();
        }
        if (!endsField(peek())) {
            throw new JobRefused(start, "text behind the quotation mark that ends a field");
        }
        return field.toString();
    }

    private void add(StringBuilder field, int c) {
        if (field.length() == LONGEST_FIELD) {
            throw new JobRefused(start, "a field has more than %d characters".formatted(LONGEST_FIELD));
        }
        field.append((char) c);
    }

    private boolean endsField(int c) {
        return c == separator || c == '\n' || c == END;
    }

    private int peek() throws IOException {
        if (peeked == -2) {
            peeked = reader.read();
        }
        return peeked;
    }

    private int next() throws IOException {
        int c = peek();
        peeked = -2;
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
