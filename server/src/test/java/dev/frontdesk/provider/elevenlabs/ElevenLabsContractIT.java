package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.speech.TextToSpeechContract;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.WheelTimers;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;

class ElevenLabsContractIT extends TextToSpeechContract {

    private static final MediaLoops LOOPS = new MediaLoops(1);
    private static final WheelTimers TIMERS = new WheelTimers();
    private static final SocketClient SOCKETS = new SocketClient(LOOPS, SocketObserver.NONE);

    @AfterAll
    static void end() {
        TIMERS.close();
        LOOPS.close();
    }

    @Override
    protected StandIn standIn() {
        return ElevenLabsStandIn.speaking(TIMERS, SOCKETS);
    }

    @Override
    protected Executor audioThread() {
        return LOOPS.next();
    }
}
