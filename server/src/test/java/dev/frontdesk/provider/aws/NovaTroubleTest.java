package dev.frontdesk.provider.aws;

import static dev.frontdesk.speech.SpeechToSpeechContract.FRAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NovaTroubleTest extends PlayedNova {

    @Test
    void aYoungSessionThatIsLostFails() throws Exception {
        begun(LONG);
        nova.latest().fail(Kind.RATE_LIMIT);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.RATE_LIMIT);
    }

    @Test
    void brokenEventsFailTheSessionAndUnknownOnesDoNot() throws Exception {
        begun(LONG);
        nova.latest().tell("somethingNew", Map.of("value", 1));
        nova.latest().tell("{}".getBytes(StandardCharsets.UTF_8));
        nova.latest().says("out", "Hello.");
        told.await(Idle.class);
        nova.latest().tell("{\"event\":".getBytes(StandardCharsets.UTF_8));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void audioIsDroppedWhileBedrockDoesNotKeepUpAndToolResultsAreNot() throws Exception {
        var session = begun(LONG);
        nova.latest().tell("toolUse", Map.of("toolUseId", "t1", "toolName", "find_slots", "content", "{}"));
        told.await(ToolAsked.class);
        nova.takeNoAudio();
        int heard = nova.latest().received("audioInput").size();
        audio().submit(() -> session.audio(FRAME, 0, FRAME.length)).get();
        session.answer("t1", "{}");
        eventually(() -> nova.latest().received("toolResult").size() == 1);

        assertThat(nova.latest().received("audioInput").size()).isLessThanOrEqualTo(heard + 1);
        session.close();
    }
}
