package vn.nguon.labels.printer;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The response of a print server (RFC 8010, 3.1): a status, and attributes by their names, of which the first value counts. */
final class IppResponse {

    private static final int HEADER = 8;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int FIRST_FAILURE = 0x0400;

    private final int status;
    private final Map<String, byte[]> values = new HashMap<>();

    private IppResponse(int status) {
        this.status = status;
    }

    /** Reads an answer; null when it is none. */
    static @Nullable IppResponse read(byte[] bytes) {
        if (bytes.length < HEADER) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes);
        var answer = new IppResponse(in.getShort(2));
        in.position(HEADER);
        try {
            while (in.hasRemaining()) {
                if (in.get() >= FIRST_VALUE_TAG) {
                    answer.attribute(in);
                }
            }
            return answer;
        } catch (BufferUnderflowException e) {
            return null;
        }
    }

    private void attribute(ByteBuffer in) {
        String name = new String(next(in), StandardCharsets.US_ASCII);
        byte[] value = next(in);
        if (!name.isEmpty()) {
            values.putIfAbsent(name, value);
        }
    }

    private static byte[] next(ByteBuffer in) {
        int length = in.getShort() & 0xffff;
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    boolean isRefusal() {
        return status >= FIRST_FAILURE;
    }

    int status() {
        return status;
    }

    /** A whole number or an enumeration; 0 when it is not there. */
    int number(String name) {
        byte[] value = values.get(name);
        return value == null || value.length != Integer.BYTES
                ? 0
                : ByteBuffer.wrap(value).getInt();
    }

    /** Words; empty when they are not there. */
    String text(String name) {
        byte[] value = values.get(name);
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
