package vn.nguon.labels.job;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV file by RFC 4180, the header one of them; empty lines are skipped. What FastCSV guesses about is
 * refused: a wrong guess would be printed.
 */
final class CsvRecords {

    /** Most characters of a field. */
    static final int LONGEST_FIELD = 10_000;

    private final QuotedText text;
    private final Iterator<List<String>> records;
    private long line;

    /** @param reader at the beginning of the header */
    CsvRecords(BufferedReader reader) throws IOException {
        text = new QuotedText(reader);
        records = CsvReader.builder()
                .fieldSeparator(separator(reader))
                .acceptCharsAfterQuotes(false)
                .build(new Fields(), text)
                .iterator();
    }

    /** The line on which the last record began, from 1. */
    long line() {
        return line;
    }

    /** The next record, or null at the end. */
    @Nullable List<String> read() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof JobRefused refused
                    ? refused
                    : new JobRefused(
                            line,
                            "có chữ sau dấu ngoặc kép kết thúc một ô",
                            "text behind the quotation mark that ends a field");
        }
    }

    /** The first of comma, semicolon and tab outside quotation marks, as Excel differs by country; nothing is read. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_FIELD);
        boolean quoted = false;
        int c = ',';
        for (int i = 0; i < LONGEST_FIELD; i++) {
            c = reader.read();
            quoted ^= c == '"';
            if (c < 0 || (!quoted && (c == ',' || c == ';' || c == '\t'))) {
                break;
            }
        }
        reader.reset();
        return c == ';' || c == '\t' ? (char) c : ',';
    }

    private final class Fields extends AbstractBaseCsvCallbackHandler<List<String>> {

        private List<String> fields = List.of();

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            fields = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (length > LONGEST_FIELD) {
                throw new JobRefused(
                        line, "một ô có hơn %d ký tự", "a field has more than %d characters", LONGEST_FIELD);
            }
            if (quoted && text.endsWithin()) {
                throw new JobRefused(
                        line,
                        "dấu ngoặc kép mở đầu một ô không được đóng",
                        "the quotation mark that starts a field is never closed");
            }
            var field = new String(buffer, offset, length);
            if (!quoted && field.indexOf('"') >= 0) {
                throw new JobRefused(
                        line,
                        "dấu ngoặc kép ở giữa một ô không bắt đầu bằng dấu đó",
                        "a quotation mark inside a field that does not start with one");
            }
            fields.add(field);
        }

        @Override
        protected RecordWrapper<List<String>> buildRecord() {
            return wrapRecord(fields);
        }
    }
}
