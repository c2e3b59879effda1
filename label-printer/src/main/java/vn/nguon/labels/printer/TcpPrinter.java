package vn.nguon.labels.printer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.language.PrinterStatus;
import vn.nguon.labels.language.StatusQuery;
import vn.nguon.labels.language.UnreadableStatus;

/** A printer that takes raw bytes on a TCP port, usually 9100. */
public final class TcpPrinter implements Printer {

    private final String name;
    private final Duration patience;
    private final SocketChannel channel;
    private final Selector selector;

    /**
     * Connects to a printer.
     *
     * @param patience how long it may take no bytes, or give no answer, before it counts as hanging
     * @throws PrinterTrouble when it cannot be reached
     */
    public TcpPrinter(String host, int port, Duration patience) {
        this.name = host + ":" + port;
        this.patience = patience;
        try {
            var address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new PrinterTrouble(
                        "không tìm thấy máy in nào tên %s", "no printer is known under the name %s", host);
            }
            selector = Selector.open();
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(address);
            channel.register(selector, SelectionKey.OP_CONNECT);
            await(SelectionKey.OP_CONNECT, LocalizedMessage.of("không trả lời", "does not answer"));
            channel.finishConnect();
        } catch (IOException e) {
            throw new PrinterTrouble(
                    e,
                    "không kết nối được với máy in tại %s: %s",
                    "the printer at %s cannot be reached: %s",
                    name,
                    e.getMessage());
        }
    }

    @Override
    public void send(byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                if (channel.write(rest) == 0) {
                    await(
                            SelectionKey.OP_WRITE,
                            LocalizedMessage.of(
                                    "không nhận thêm dữ liệu; máy hết giấy hoặc đã tắt?",
                                    "takes no more data; is it out of paper or switched off?"));
                }
            }
        } catch (IOException e) {
            throw wentAway(e);
        }
    }

    @Override
    public PrinterStatus ask(StatusQuery query) {
        send(query.request());
        var answer = ByteBuffer.allocate(1024);
        try {
            while (true) {
                var status = query.read(answer.array(), answer.position());
                if (status != null) {
                    return status;
                }
                await(SelectionKey.OP_READ, LocalizedMessage.of("không cho biết trạng thái", "does not say how it is"));
                if (!answer.hasRemaining() || channel.read(answer) < 0) {
                    throw new PrinterTrouble("máy in tại %s đã ngắt kết nối", "the printer at %s went away", name);
                }
            }
        } catch (UnreadableStatus e) {
            throw new PrinterTrouble(
                    e,
                    "máy in tại %s dùng ngôn ngữ khác: %s",
                    "the printer at %s speaks another language: %s",
                    name,
                    e.reason());
        } catch (IOException e) {
            throw wentAway(e);
        }
    }

    @Override
    public void close() {
        try (selector;
                channel) {
            channel.shutdownOutput();
        } catch (IOException e) {
            throw wentAway(e);
        }
    }

    private void await(int operation, LocalizedMessage complaint) throws IOException {
        channel.keyFor(selector).interestOps(operation);
        selector.selectedKeys().clear();
        if (selector.select(patience.toMillis()) == 0) {
            throw new PrinterTrouble(
                    "máy in tại %s %s (đã chờ %d giây)",
                    "the printer at %s %s (waited %d s)", name, complaint, patience.toSeconds());
        }
    }

    private PrinterTrouble wentAway(IOException e) {
        return new PrinterTrouble(
                e, "máy in tại %s đã ngắt kết nối: %s", "the printer at %s went away: %s", name, e.getMessage());
    }
}
