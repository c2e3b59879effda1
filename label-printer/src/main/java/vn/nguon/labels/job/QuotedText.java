package vn.nguon.labels.job;

import java.io.IOException;
import java.io.Reader;

/**
 * Text that knows whether it ended between two quotation marks, which FastCSV does not tell. It ends after a field that
 * is too long: that is refused, and the rest of the file need not come into memory behind it.
 */
final class QuotedText extends Reader {

    private final Reader in;
    private boolean within;
    private int length;
    private boolean ended;

    QuotedText(Reader in) {
        this.in = in;
    }

    /** Whether the text has ended, behind an odd number of quotation marks. */
    boolean endsWithin() {
        return ended && within;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int count = length > CsvRecords.LONGEST_FIELD ? -1 : in.read(buffer, offset, most);
        ended = count < 0;
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '"') {
                within = !within;
                length = 0;
            } else if (within) {
                length++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
