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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

class KeptAliveTests {

    private final DisposableServer server = new KeptAlive()
            .apply(HttpServer.create())
            .host("127.0.0.1")
            .port(0)
            .channelGroup(new DefaultChannelGroup(GlobalEventExecutor.INSTANCE))
            .doOnChannelInit((observer, channel, address) ->
                    channel.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, "told late", new ToldLate()))
            .handle((request, answer) -> answer.sendString(Mono.just(request.uri() + ".")))
            .bindNow();

    @AfterEach
    void end() {
        server.disposeNow();
    }

    @Test
    void aClientThatAsksOnAtOnceKeepsNoServerFromEnding() throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.setSoTimeout(10_000);

            assertThat(asked(client, "/1")).endsWith("/1.");
            assertThat(asked(client, "/2")).endsWith("/2.");

            assertThatCode(() -> server.disposeNow(Duration.ofSeconds(3))).doesNotThrowAnyException();
        }
    }

    private static String asked(Socket client, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        InputStream line = client.getInputStream();
        StringBuilder answer = new StringBuilder();
        int letter;
        do {
            letter = line.read();
            answer.append((char) letter);
        } while (letter >= 0 && !answer.toString().endsWith(path + "."));
        return answer.toString();
    }

    /** Hears that the first answer went out only when the second is on its way, as happens to a busy server. */
    private static final class ToldLate extends ChannelOutboundHandlerAdapter {

        private @Nullable ChannelPromise first;

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // The promise hears of it.
        public void write(ChannelHandlerContext line, Object answer, ChannelPromise told) {
            if (first == null) {
                first = told;
                line.write(answer);
            } else {
                first.trySuccess();
                line.write(answer, told);
            }
        }
    }
}
