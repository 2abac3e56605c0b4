package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.speech.Utterance;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is said to ElevenLabs. An utterance is a context of its own, which is closed as soon as it has its words:
/// only then its end is told. A context that has its words is made to its end; there is no message against it.
final class VoiceMessages {

    /// A context in which nothing is ever said, so that the socket stays open between utterances.
    private static final String STANDING = "standing";

    private static final double USUAL_SPEED = 1.0;
    private static final double SLOW_SPEED = 0.8;

    static final String CLOSE_SOCKET = "{\"close_socket\":true}";

    private VoiceMessages() {}

    static String begin() {
        return message(STANDING).put("text", " ").toString();
    }

    static String keepAlive() {
        return message(STANDING).put("text", "").toString();
    }

    /// All of an utterance: its context is opened, given its words, and closed once they are spoken.
    static List<String> speak(String context, Utterance utterance) {
        var opening = message(context).put("text", " ");
        opening.putObject("voice_settings").put("speed", utterance.slowly() ? SLOW_SPEED : USUAL_SPEED);
        var words = message(context).put("text", utterance.text().strip() + " ").put("flush", true);
        return List.of(opening.toString(), words.toString(), close(context));
    }

    private static String close(String context) {
        return message(context).put("close_context", true).toString();
    }

    private static ObjectNode message(String context) {
        return JsonMapper.shared().createObjectNode().put("context_id", context);
    }
}
