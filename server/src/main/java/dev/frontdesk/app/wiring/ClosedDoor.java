package dev.frontdesk.app.wiring;

import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineListener;
import java.util.concurrent.Executor;

/// Lets no line in.
final class ClosedDoor implements CallDoor {

    @Override
    public LineListener arrived(CallStart start, Line line, Executor audioThread) {
        line.close("no stream was asked for");
        return new LineListener() {
            @Override
            public void audio(byte[] base64, int offset, int length) {}

            @Override
            public void key(char digit) {}

            @Override
            public void marked(String name) {}

            @Override
            public void gone(boolean orderly) {}
        };
    }
}
