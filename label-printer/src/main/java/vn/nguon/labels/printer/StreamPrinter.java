package vn.nguon.labels.printer;

import java.io.IOException;
import java.io.OutputStream;

/** A file, a device or standard output in a printer's place. */
public final class StreamPrinter implements Printer {

    private final String name;
    private final OutputStream out;

    /** Writes to {@code out}, which this printer closes. */
    public StreamPrinter(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    @Override
    public void send(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new PrinterTrouble(e, "không ghi được vào %s: %s", "%s cannot be written: %s", name, e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new PrinterTrouble(
                    e, "không ghi xong được %s: %s", "%s cannot be completed: %s", name, e.getMessage());
        }
    }
}
