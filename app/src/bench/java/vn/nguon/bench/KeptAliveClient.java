package vn.nguon.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One kept-alive connection that asks, and reads the answer to its end. */
final class KeptAliveClient {

    private static final int LARGEST_ANSWER = 1 << 18;
    private static final int LARGEST_HEAD = 4096;
    private static final int END_OF_HEAD = 4;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)", Pattern.CASE_INSENSITIVE);

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(LARGEST_ANSWER);
    private int length;
    private boolean refused;
    private long asked;

    KeptAliveClient(SocketChannel channel) {
        this.channel = channel;
    }

    void ask(byte[] request) throws IOException {
        answer.clear();
        length = 0;
        refused = false;
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        asked = System.nanoTime();
    }

    /** Reads what there is; whether that was the rest of the answer. */
    boolean isAnswered() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("the server hung up");
        }
        if (length == 0) {
            length = wholeLength();
        }
        return length > 0 && answer.position() >= length;
    }

    /** Whether the answer was that there are too many who ask. */
    boolean isRefused() {
        return refused;
    }

    long waited() {
        return System.nanoTime() - asked;
    }

    void close() throws IOException {
        channel.close();
    }

    /** Head and body together; 0 as long as the head is not all there. */
    private int wholeLength() throws IOException {
        int end = endOfHead();
        if (end < 0) {
            return 0;
        }
        byte[] bytes = new byte[end];
        answer.get(0, bytes);
        String head = new String(bytes, StandardCharsets.US_ASCII);
        Matcher said = LENGTH.matcher(head);
        refused = head.startsWith("HTTP/1.1 503");
        if (!(refused || head.startsWith("HTTP/1.1 200")) || !said.find()) {
            throw new IOException("the server answered " + head);
        }
        return end + Integer.parseInt(said.group(1));
    }

    private int endOfHead() {
        for (int at = 0; at + END_OF_HEAD <= Math.min(answer.position(), LARGEST_HEAD); at++) {
            if (answer.get(at) == '\r'
                    && answer.get(at + 1) == '\n'
                    && answer.get(at + 2) == '\r'
                    && answer.get(at + 3) == '\n') {
                return at + END_OF_HEAD;
            }
        }
        return -1;
    }
}
