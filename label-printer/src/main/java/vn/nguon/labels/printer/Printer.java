package vn.nguon.labels.printer;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.PrinterStatus;
import vn.nguon.labels.language.StatusQuery;

/** Something that takes a printer's bytes. */
public interface Printer extends AutoCloseable {

    /**
     * Sends bytes; when it returns they have left this program.
     *
     * @throws PrinterTrouble when the printer does not take them in time; how many it took is not known
     */
    void send(byte[] bytes);

    /**
     * Makes sure that what was sent is on its way to paper; where a server stands between, it must have passed it on.
     *
     * @throws PrinterTrouble when the server gave it up, or does not pass it on
     */
    default void deliver() {}

    /**
     * Asks the printer how it is; null when this way to the printer has no way back.
     *
     * @throws PrinterTrouble when it does not answer in time, or answers rubbish
     */
    default @Nullable PrinterStatus ask(StatusQuery query) {
        return null;
    }

    /** Lets the printer go. What was sent to a server and not delivered is dropped: half a document is none. */
    @Override
    void close();
}
