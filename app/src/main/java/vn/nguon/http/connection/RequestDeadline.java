package vn.nguon.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import io.netty.util.AttributeKey;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Sinks;

/**
 * Waits for a request no longer than one that is being sent takes. A header has a deadline as a whole, so that a byte
 * now and then does not keep a connection; a body may take as long as it brings something: a photo of 10 MB over a bad
 * mobile network takes minutes, and passes.
 */
final class RequestDeadline extends ChannelDuplexHandler {

    /** Between a body that came too slowly and the end, so that its sender can be told. */
    private static final long PARTING_SECONDS = 2;

    /** Hears that the body of the request comes too slowly; whoever reads the body is told. */
    static final AttributeKey<Sinks.@Nullable Empty<Void>> SLOW = AttributeKey.valueOf(RequestDeadline.class, "slow");

    private final ServerLimits limits;
    private Sinks.@Nullable Empty<Void> slow;
    private @Nullable Future<?> timer;
    private int unanswered;
    private boolean bodyComes;
    private long bodySince;
    private long bodyBytes;

    RequestDeadline(ServerLimits limits) {
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext line) {
        closeAfter(line, limits.headerWithin());
    }

    @Override
    public void channelInactive(ChannelHandlerContext line) {
        stop();
        line.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext line, Object message) {
        if (message instanceof HttpRequest request) {
            stop();
            unanswered++;
            bodyComes = true;
            bodySince = now(line);
            bodyBytes = 0;
            slow = hasBody(request) ? Sinks.empty() : null;
            line.channel().attr(SLOW).set(slow);
        }
        if (message instanceof HttpContent part) {
            bodyBytes += part.content().readableBytes();
        }
        if (message instanceof LastHttpContent) {
            stop();
            bodyComes = false;
            waitForTheNext(line);
        } else if (timer == null && !(message instanceof HttpRequest request && !hasBody(request))) {
            watchTheBody(line);
        }
        line.fireChannelRead(message);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // The promise hears of it.
    public void write(ChannelHandlerContext line, Object message, ChannelPromise promise) {
        line.write(
                message,
                message instanceof LastHttpContent ? promise.unvoid().addListener(end -> answered(line)) : promise);
    }

    private void answered(ChannelHandlerContext line) {
        unanswered = Math.max(0, unanswered - 1);
        waitForTheNext(line);
    }

    private void waitForTheNext(ChannelHandlerContext line) {
        if (unanswered == 0 && !bodyComes && line.channel().isActive()) {
            closeAfter(line, limits.idle().plus(limits.headerWithin()));
        }
    }

    private void watchTheBody(ChannelHandlerContext line) {
        long late = now(line) - bodySince - allowed();
        if (late < 0) {
            timer = line.executor().schedule(() -> watchTheBody(line), -late, TimeUnit.NANOSECONDS);
            return;
        }
        if (slow != null) {
            slow.tryEmitError(ReadTimeoutException.INSTANCE);
        }
        closeAfter(line, Duration.ofSeconds(PARTING_SECONDS));
    }

    /** What has none is followed by its end at once. */
    private static boolean hasBody(HttpRequest request) {
        return HttpUtil.isTransferEncodingChunked(request) || HttpUtil.isContentLengthSet(request);
    }

    private static long now(ChannelHandlerContext line) {
        return line.executor().ticker().nanoTime();
    }

    private long allowed() {
        long worth = bodyBytes / Math.max(1, limits.slowestBody().toBytes());
        return limits.bodyWithin().plusSeconds(worth).toNanos();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What follows a close hears of it by the channel.
    private void closeAfter(ChannelHandlerContext line, Duration pause) {
        stop();
        timer = line.executor().schedule(() -> line.close(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
