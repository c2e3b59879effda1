package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** What Reactor Netty must do with connections that are kept: two of its faults are mended and must not come back. */
class KeptAliveTests {

    private volatile boolean late;
    private final Sinks.One<String> slow = Sinks.one();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .channelGroup(new DefaultChannelGroup(GlobalEventExecutor.INSTANCE))
            .doOnChannelInit((observer, channel, address) -> {
                if (late) {
                    channel.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, "told late", new ToldLate());
                }
            })
            .handle((request, answer) -> answer.sendString(answer(request.uri())))
            .bindNow();

    @AfterEach
    void end() {
        server.disposeNow();
    }

    /** The answer of the first must not stay in the place of the connection (reactor-netty#4188). */
    @Test
    void aClientThatAsksOnAtOnceKeepsNoServerFromEnding() throws IOException {
        late = true;
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoTimeout(10_000);

            assertThat(asked(client, "/1")).endsWith("/1.");
            assertThat(asked(client, "/2")).endsWith("/2.");

            assertThatCode(() -> server.disposeNow(Duration.ofSeconds(3))).doesNotThrowAnyException();
        }
    }

    /** The second waits in the server's queue and is answered at once when its turn comes (reactor-netty#4361). */
    @Test
    void aRequestThatWaitedItsTurnLeavesTheConnectionOpenForTheNext() throws Exception {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoTimeout(10_000);
            ask(client, "/slow");
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            ask(client, "/2");

            Schedulers.parallel().schedule(() -> slow.tryEmitValue("/slow."), 50, TimeUnit.MILLISECONDS);

            assertThat(answer(client, "/slow")).endsWith("/slow.");
            assertThat(answer(client, "/2")).endsWith("/2.");
            assertThat(asked(client, "/3")).endsWith("/3.");
        }
    }

    private Mono<String> answer(String path) {
        if (!path.equals("/slow")) {
            return Mono.just(path + ".");
        }
        asked.countDown();
        return slow.asMono();
    }

    private static String asked(Socket client, String path) throws IOException {
        ask(client, path);
        return answer(client, path);
    }

    private static void ask(Socket client, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket client, String path) throws IOException {
        InputStream line = client.getInputStream();
        StringBuilder answer = new StringBuilder();
        int letter;
        do {
            letter = line.read();
            answer.append((char) letter);
        } while (letter >= 0 && !answer.toString().endsWith(path + "."));
        return answer.toString();
    }

    /** Hears late that the first answer went out: when the second is on its way, if the server answers that meanwhile. */
    private static final class ToldLate extends ChannelOutboundHandlerAdapter {

        private @Nullable ChannelPromise first;

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // The promise hears of it.
        public void write(ChannelHandlerContext line, Object answer, ChannelPromise told) {
            if (first == null) {
                first = told;
                line.write(answer);
                line.executor().schedule(() -> told.trySuccess(), 500, TimeUnit.MILLISECONDS);
            } else {
                first.trySuccess();
                line.write(answer, told);
            }
        }
    }
}
