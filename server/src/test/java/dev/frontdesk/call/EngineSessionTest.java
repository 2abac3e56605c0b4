package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechRequest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// A talker's session, whatever comes first.
class EngineSessionTest {

    private static final SpeechRequest REQUEST =
            new SpeechRequest("", "alloy", new Listening(Locale.CANADA, List.of(), 500), List.of(), List.of());

    private final Queue<Runnable> audioThread = new ArrayDeque<>();
    private final TestingEngine engine = new TestingEngine("openai", true);
    private final AudioPath path = new AudioPath(new TestingLine(), new CallInbox(), audioThread::add, () -> 0);
    private final EngineSession session = new EngineSession(path, engine);

    /// The call that hung up meanwhile reads its inbox no more.
    @Test
    void whatOpensWhileTheCallEndsIsClosed() {
        session.open(REQUEST, true);
        runOne();
        session.close();
        runAll();

        assertThat(engine.request).isNotNull();
        assertThat(engine.closed).isTrue();
    }

    @Test
    void afterTheCallHasEndedNothingIsOpened() {
        session.open(REQUEST, true);
        session.close();
        runAll();

        assertThat(engine.request).isNull();
    }

    private void runOne() {
        audioThread.remove().run();
    }

    private void runAll() {
        while (!audioThread.isEmpty()) {
            runOne();
        }
    }
}
