package vn.nguon.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** Gives every connection its deadlines, and lets one client have so many and no more ({@link ServerLimits}). */
@Component
final class ConnectionLimits implements NettyServerCustomizer {

    private final ServerLimits limits;
    private final ConnectionCounts counts;
    private final JsonMapper json;

    ConnectionLimits(ServerLimits limits, ConnectionCounts counts, JsonMapper json) {
        this.limits = limits;
        this.counts = counts;
        this.json = json;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.idleTimeout(limits.idle()).doOnChannelInit((observer, channel, nobody) -> prepare(channel));
    }

    @SuppressWarnings(
            "FutureReturnValueIgnored") // A connection that does not close is no worse than one that was let in.
    private void prepare(Channel channel) {
        ConnectionCounts.Place place = counts.enter(channel.remoteAddress(), channel.closeFuture());
        if (place == ConnectionCounts.Place.NONE) {
            channel.close();
            return;
        }
        ChannelPipeline line = channel.pipeline();
        line.addBefore(NettyPipeline.HttpTrafficHandler, "request deadline", new RequestDeadline(limits));
        line.addFirst("answer deadline", new AnswerDeadline(limits.answerWithin()));
        if (place == ConnectionCounts.Place.SURPLUS) {
            line.addBefore(NettyPipeline.HttpTrafficHandler, "surplus", new SurplusConnection(json));
        }
    }
}
