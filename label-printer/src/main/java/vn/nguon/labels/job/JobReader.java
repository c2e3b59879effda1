package vn.nguon.labels.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;

/** The reader of print jobs from files and streams. */
public final class JobReader {

    private static final int BYTE_ORDER_MARK = '\ufeff';

    private JobReader() {}

    /** Where labels come from, one at a time; null at the end. */
    interface LabelSource {
        @Nullable Label next() throws IOException;

        /** The line on which the last label began, from 1. */
        long line();

        /** What the last label's row says its code is, besides its URL; null when it says nothing. */
        @Nullable String code();
    }

    /**
     * The labels of a job in UTF-8, read as they are asked for; what starts with a brace is NDJSON, anything else CSV.
     *
     * @throws JobRefused when it is not such a job; later from the iterator, for the line that cannot be read or does not
     *     belong in it
     */
    public static Iterator<Label> read(InputStream stream) throws IOException {
        // A decoder of our own, because Java's usual one puts question marks where letters were broken.
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        try {
            if (first(reader) == BYTE_ORDER_MARK) {
                reader.skip(1);
            }
            return new JobLabels(first(reader) == '{' ? new NdjsonJob(reader) : new CsvJob(reader));
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    /** The labels of a job that is known to be NDJSON, be it empty. */
    public static Iterator<Label> ndjson(InputStream stream) {
        return new JobLabels(new NdjsonJob(
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16)));
    }

    private static int first(BufferedReader reader) throws IOException {
        reader.mark(1);
        int first = reader.read();
        reader.reset();
        return first;
    }

    private static JobRefused notUtf8() {
        return new JobRefused(
                "tệp in không ở dạng UTF-8; trong Excel, hãy lưu dạng «CSV UTF-8»",
                "the job is not in UTF-8; in Excel, save it as \"CSV UTF-8\"");
    }

    private static final class JobLabels implements Iterator<Label> {

        private final LabelSource source;
        private final StampRowRules rows = new StampRowRules();
        private @Nullable Label ahead;
        private boolean ended;

        JobLabels(LabelSource source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && !ended) {
                try {
                    ahead = source.next();
                } catch (CharacterCodingException e) {
                    throw notUtf8();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                ended = ahead == null;
                if (ahead != null) {
                    rows.refuseWrong(ahead, source.code(), source.line());
                }
            }
            return ahead != null;
        }

        @Override
        public Label next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            var label = ahead;
            ahead = null;
            return label;
        }
    }
}
