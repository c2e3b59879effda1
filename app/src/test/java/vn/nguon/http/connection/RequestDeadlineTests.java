package vn.nguon.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutException;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** How long is waited, with the limits that are the default, on a clock that the test moves. */
class RequestDeadlineTests {

    private static final ServerLimits LIMITS =
            Binder.get(new MockEnvironment()).bindOrCreate("nguon.http", ServerLimits.class);
    private static final String UPLOAD = "POST /S/X/doubt HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n";

    private final List<Throwable> told = new ArrayList<>();
    private final EmbeddedChannel line = EmbeddedChannel.builder()
            .handlers(new HttpServerCodec(), new RequestDeadline(LIMITS), new Told())
            .build();

    RequestDeadlineTests() {
        line.freezeTime();
    }

    @AfterEach
    void end() {
        line.finishAndReleaseAll();
    }

    @Test
    void endsAConnectionThatSaysNothing() {
        pass(9);
        assertThat(line.isOpen()).isTrue();

        pass(2);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void endsAHeaderThatComesByteByByte() {
        send("GET / HTTP/1.1\r\nHost: a\r\n");
        for (int second = 0; second < 11; second++) {
            send("X");
            pass(1);
        }

        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void endsABodyThatStopsAndSaysSo() {
        send(UPLOAD + "x".repeat(999));
        pass(19);
        assertThat(told).isEmpty();

        pass(2);
        assertThat(told).containsExactly(ReadTimeoutException.INSTANCE);
        pass(3);
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void endsABodyThatComesByteByByte() {
        send(UPLOAD);
        for (int second = 0; second < 24; second++) {
            send("x");
            pass(1);
        }

        assertThat(told).contains(ReadTimeoutException.INSTANCE);
        assertThat(line.isOpen()).isFalse();
    }

    /** Ten megabytes at thirty kilobytes a second, with a tunnel of ten seconds on the way. */
    @Test
    void waitsForAPhotoOverABadNetwork() {
        send(UPLOAD);
        for (int sent = 0; sent < 10_000_000; sent += 30_000) {
            send("x".repeat(Math.min(30_000, 10_000_000 - sent)));
            pass(sent == 3_000_000 ? 10 : 1);
        }

        assertThat(told).isEmpty();
        assertThat(line.isOpen()).isTrue();
    }

    @Test
    void keepsAnAnsweredConnectionForTheNextRequestButNotForEver() {
        send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        pass(600);
        assertThat(line.isOpen()).as("while it is being answered").isTrue();

        line.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        pass(LIMITS.idle().toSeconds());
        assertThat(line.isOpen()).isTrue();
        pass(11);
        assertThat(line.isOpen()).isFalse();
    }

    private void send(String text) {
        if (line.isOpen()) {
            line.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
        }
    }

    private void pass(long seconds) {
        line.advanceTimeBy(Duration.ofSeconds(seconds).toMillis(), TimeUnit.MILLISECONDS);
        line.runScheduledPendingTasks();
        line.runPendingTasks();
    }

    /** What the server would hear. */
    private final class Told extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest
                    && context.channel().attr(RequestDeadline.SLOW).get() != null) {
                context.channel().attr(RequestDeadline.SLOW).get().asMono().subscribe(nothing -> {}, told::add);
            }
            ReferenceCountUtil.release(message);
        }
    }
}
