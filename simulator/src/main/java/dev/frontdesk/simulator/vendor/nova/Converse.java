package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.vendor.chat.ChatDialect;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.ChatPlan;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// One request for `converse` or `converse-stream`. Used by the stream's thread.
final class Converse {

    static final String PATH = "/model/[^/]+/converse(-stream)?";

    private final ChatDialect dialect = new ConverseDialect();
    private final ChatMind mind;
    private final String path;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Converse(ChatMind mind, String path) {
        this.mind = mind;
        this.path = path;
    }

    void take(ChannelHandlerContext context, Http2DataFrame data) {
        body.writeBytes(ByteBufUtil.getBytes(data.content()));
        if (data.isEndStream()) {
            answer(context, ChatPlan.of(dialect, mind, path, body.toString(StandardCharsets.UTF_8)));
        }
    }

    private static void answer(ChannelHandlerContext context, ChatPlan plan) {
        if (plan.status() == 0) {
            return;
        }
        var headers = new DefaultHttp2Headers().status(String.valueOf(plan.status()));
        headers.set("content-type", plan.type());
        if (plan.status() != 200) {
            headers.set("x-amzn-errortype", ConverseDialect.errorType(plan.status()));
        }
        if (plan.status() == 429) {
            headers.set("retry-after", "1");
        }
        var _ = context.writeAndFlush(new DefaultHttp2HeadersFrame(headers));
        for (var piece : plan.pieces()) {
            var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(piece)));
        }
        switch (plan.ending()) {
            case END -> {
                var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.EMPTY_BUFFER, true));
            }
            case DIE -> {
                var _ = context.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.INTERNAL_ERROR));
            }
            case STALL -> {}
        }
    }
}
