package vn.nguon.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a connection whose client takes nothing of an answer that waits for it; one that takes a little is served on. */
final class AnswerDeadline extends IdleStateHandler {

    AnswerDeadline(Duration pause) {
        super(true, 0, pause.toMillis(), 0, TimeUnit.MILLISECONDS);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It is closed or was already.
    protected void channelIdle(ChannelHandlerContext line, IdleStateEvent event) {
        ChannelOutboundBuffer waiting = line.channel().unsafe().outboundBuffer();
        if (event.state() == IdleState.WRITER_IDLE && waiting != null && waiting.totalPendingWriteBytes() > 0) {
            line.close();
        }
    }
}
