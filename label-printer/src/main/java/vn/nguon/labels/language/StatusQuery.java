package vn.nguon.labels.language;

import org.jspecify.annotations.Nullable;

/** A question to a printer about its state. */
public interface StatusQuery {

    byte[] request();

    /**
     * Reads the first {@code length} bytes of the answer.
     *
     * @return null while the answer is not complete
     * @throws UnreadableStatus when this can be no answer
     */
    @Nullable PrinterStatus read(byte[] answer, int length);
}
