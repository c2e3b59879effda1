package vn.nguon.http.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.problem.Problem;
import vn.nguon.language.Language;

/** Says to a client that has too many connections what to do, and hands on nothing of what it sends on this one. */
final class SurplusConnection extends ChannelInboundHandlerAdapter {

    private final JsonMapper json;

    SurplusConnection(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext line, Object message) {
        if (message instanceof HttpRequest request) {
            answer(line, Language.accepted(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE)));
        }
        ReferenceCountUtil.release(message);
        line.read();
    }

    private void answer(ChannelHandlerContext line, Language language) {
        Problem problem = Problem.of(new TooManyConnections());
        DefaultFullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.status()),
                Unpooled.wrappedBuffer(json.writeValueAsBytes(problem.members(language))));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, answer.content().readableBytes())
                .set(
                        HttpHeaderNames.CONTENT_LANGUAGE,
                        problem.sentence().spokenTo(language).tag())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.RETRY_AFTER, String.valueOf(problem.retryAfter()))
                .set(HttpHeaderNames.CONNECTION, "close");
        line.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
