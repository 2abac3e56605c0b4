package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One stream of an HTTP/2 connection: lets a session in, and takes its signed messages apart. The signatures
/// themselves are not checked.
final class StreamHandler extends SimpleChannelInboundHandler<Http2StreamFrame> {

    private static final String PATH = "/model/[^/]+/invoke-with-bidirectional-stream";
    private static final String SIGNED = "AWS4-HMAC-SHA256 Credential=.+/bedrock/aws4_request, .*Signature=.+";

    private final NovaSonic nova;
    private final EventMessages messages = new EventMessages();
    private @Nullable NovaSession session;
    private @Nullable Converse converse;
    private @Nullable Line line;

    StreamHandler(NovaSonic nova) {
        this.nova = nova;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, Http2StreamFrame frame) {
        if (frame instanceof Http2HeadersFrame headers) {
            admit(context, headers.headers());
        } else if (frame instanceof Http2DataFrame data) {
            var open = session;
            var asked = converse;
            if (open != null) {
                take(open, ByteBufUtil.getBytes(data.content()));
            } else if (asked != null) {
                asked.take(context, data);
            }
        }
    }

    private void admit(ChannelHandlerContext context, Http2Headers headers) {
        var path = String.valueOf(headers.path());
        if (path.matches(Converse.PATH)) {
            converse(context, headers, path);
            return;
        }
        var planned = nova.troubles();
        var door = planned.stream().filter(Misbehaviour::isAtTheDoor).findFirst();
        if (door.isPresent()) {
            nova.misdid();
            if (door.get().deed() == Deed.REFUSE) {
                refuse(context, 429, "ThrottlingException");
            }
            return;
        }
        if (!path.matches(PATH)) {
            nova.violation("a request for " + headers.path());
            refuse(context, 404, "ResourceNotFoundException");
        } else if (!String.valueOf(headers.get("authorization")).matches(SIGNED)) {
            nova.violation("a request that is not signed");
            refuse(context, 403, "MissingAuthenticationTokenException");
        } else {
            welcome(context, planned);
        }
    }

    private void converse(ChannelHandlerContext context, Http2Headers headers, String path) {
        if (String.valueOf(headers.get("authorization")).matches(SIGNED)) {
            converse = new Converse(nova.chat(), path);
        } else {
            nova.chat().violation("a request that is not signed");
            refuse(context, 403, "MissingAuthenticationTokenException");
        }
    }

    private void welcome(ChannelHandlerContext context, List<Misbehaviour> planned) {
        var headers = new DefaultHttp2Headers().status("200").set("content-type", "application/vnd.amazon.eventstream");
        var _ = context.writeAndFlush(new DefaultHttp2HeadersFrame(headers));
        var end = new StreamEnd(context.channel());
        var entered = nova.enter(end, planned);
        line = entered;
        session = nova.serve(entered, end);
    }

    private static void refuse(ChannelHandlerContext context, int status, String code) {
        var headers = new DefaultHttp2Headers()
                .status(String.valueOf(status))
                .set("content-type", "application/json")
                .set("x-amzn-errortype", code);
        var _ = context.write(new DefaultHttp2HeadersFrame(headers));
        var body = Json.MAPPER.writeValueAsString(Map.of("message", code)).getBytes(StandardCharsets.UTF_8);
        var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(body), true));
    }

    /// What is signed is a message itself; the last one is empty.
    private void take(NovaSession open, byte[] bytes) {
        try {
            for (var signed : messages.take(bytes)) {
                if (signed.payload().length > 0) {
                    open.take(event(EventMessage.read(signed.payload())));
                }
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            open.refuse("no event stream: " + broken.getMessage());
        } catch (RuntimeException mistake) {
            nova.violation("the stand-in broke: " + mistake);
            throw mistake;
        }
    }

    private static byte[] event(EventMessage chunk) {
        if (!chunk.headers().getOrDefault(":event-type", "").equals("chunk")) {
            throw new IllegalArgumentException("a message that is no chunk");
        }
        var bytes = Json.MAPPER.readTree(chunk.payload()).path("bytes").asString("");
        return Base64.getDecoder().decode(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        var left = line;
        if (left != null) {
            nova.left(left);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        var _ = context.close();
    }
}
