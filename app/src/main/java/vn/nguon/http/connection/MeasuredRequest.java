package vn.nguon.http.connection;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;
import reactor.netty.http.server.HttpServerRequest;
import vn.nguon.http.problem.TooLarge;

/** A request of whose body nothing is read before somebody said how much of it may be, and not more than that. */
final class MeasuredRequest extends ServerHttpRequestDecorator {

    private final Sinks.@Nullable Empty<Void> slow;
    private volatile long most;
    private long read;

    MeasuredRequest(ServerHttpRequest request) {
        super(request);
        this.slow = slow(getNativeRequest(request));
    }

    /** Lets so many bytes of the body be read. */
    void allow(long bytes) {
        most = bytes;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        // Asked for early by whoever builds upon this request, and not yet read.
        return Flux.defer(() -> {
            Flux<DataBuffer> body = getDelegate().getBody();
            return (slow == null ? body : body.takeUntilOther(slow.asMono())).handle(this::count);
        });
    }

    private void count(DataBuffer part, SynchronousSink<DataBuffer> onwards) {
        read += part.readableByteCount();
        if (read > most) {
            DataBufferUtils.release(part);
            onwards.error(new TooLarge());
        } else {
            onwards.next(part);
        }
    }

    /** Of the connection, which is another for each request in turn; none where there is no body. */
    private static Sinks.@Nullable Empty<Void> slow(Object server) {
        AtomicReference<Sinks.@Nullable Empty<Void>> found = new AtomicReference<>();
        if (server instanceof HttpServerRequest request) {
            request.withConnection(
                    line -> found.set(line.channel().attr(RequestDeadline.SLOW).get()));
        }
        return found.get();
    }
}
