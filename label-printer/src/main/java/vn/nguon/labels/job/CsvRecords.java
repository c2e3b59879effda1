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
        separator = firstSeparator();
        return read();
    }

    /** The first of them that stands outside quotation marks in what is still unread; that stays unread. */
    private char firstSeparator() throws IOException {
        peek();
        reader.mark(LONGEST_FIELD);
        boolean quoted = false;
        char found = ',';
        int c = peeked;
        for (int i = 0; i < LONGEST_FIELD && c != END; i++) {
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                found = (char) c;
                break;
            }
            c = reader.read();
        }
        reader.reset();
        return found;
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
                throw new JobRefused(
                        start,
                        "dấu ngoặc kép ở giữa một ô không bắt đầu bằng dấu đó",
                        "a quotation mark inside a field that does not start with one");
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
                throw new JobRefused(
                        start,
                        "dấu ngoặc kép mở đầu một ô không được đóng",
                        "the quotation mark that starts a field is never closed");
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
            throw new JobRefused(
                    start,
                    "có chữ sau dấu ngoặc kép kết thúc một ô",
                    "text behind the quotation mark that ends a field");
        }
        return field.toString();
    }

    private void add(StringBuilder field, int c) {
        if (field.length() == LONGEST_FIELD) {
            throw new JobRefused(start, "một ô có hơn %d ký tự", "a field has more than %d characters", LONGEST_FIELD);
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
