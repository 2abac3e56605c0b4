package dev.frontdesk.app.media;

import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineListener;
import java.util.concurrent.Executor;

/// Sends every line its own audio back.
final class EchoDoor implements CallDoor {

    @Override
    public LineListener arrived(CallStart start, Line line, Executor audioThread) {
        return new LineListener() {
            @Override
            public void audio(byte[] base64, int offset, int length) {
                line.audio(base64, offset, length);
            }

            @Override
            public void key(char digit) {}

            @Override
            public void marked(String name) {}

            @Override
            public void gone(boolean orderly) {}
        };
    }
}
