package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Ear;
import dev.frontdesk.simulator.vendor.Line;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A connection to `/v2/listen`. Used by the connection's thread.
final class FluxSession implements RecogniserSession {

    private static final int NORMAL = 1000;
    private static final int POLICY = 1008;
    private static final int UPDATE_MILLIS = 240;

    private final Line line;
    private final ClientMessages messages;
    private final FluxMessages out;
    private final Ear ear = new Ear();
    private final Words words = new Words();
    private FluxSettings settings;
    private boolean keptAlive;
    private boolean inTurn;
    private boolean eager;
    private int lastLoud;
    private int lastUpdate;

    FluxSession(Line line, ClientMessages messages, FluxSettings settings, Mishearing mishearing) {
        this.line = line;
        this.messages = messages;
        this.settings = settings;
        out = new FluxMessages(line, words, mishearing);
        out.connected();
    }

    @Override
    public boolean wasKeptAlive() {
        var kept = keptAlive;
        keptAlive = false;
        return kept;
    }

    @Override
    public void binary(byte[] audio) {
        keptAlive = true;
        line.received("audio");
        ear.hear(audio).forEach(this::hear);
    }

    @Override
    public void text(String message) {
        var read = ClientMessages.read(message);
        var type = read == null ? "" : read.path("type").asString("");
        line.received(type);
        if (read == null
                || !List.of("Configure", "CloseStream").contains(type)
                || !messages.fits("ListenV2_ListenV2" + type, message)) {
            line.violation("'" + message + "' is no message of /v2/listen");
            out.error("UNPARSABLE_CLIENT_MESSAGE", "The message is not known here");
            line.close(POLICY, "UNPARSABLE_CLIENT_MESSAGE");
        } else if (type.equals("Configure")) {
            configure(read);
        } else {
            line.close(NORMAL, "");
        }
    }

    private void configure(JsonNode message) {
        settings = settings.with(message.path("thresholds"));
        out.configured(settings, message.path("keyterms"));
    }

    private void hear(Ear.Sound sound) {
        words.add(sound.text(), sound.millis());
        if (sound.loud()) {
            lastLoud = sound.millis();
        }
        if (words.isEmpty()) {
            return;
        }
        var confidence = settings.confidence(sound.millis() - lastLoud, words.isUnfinished());
        if (!inTurn) {
            inTurn = true;
            tell("StartOfTurn", confidence);
        } else if (confidence >= settings.threshold()) {
            end(confidence);
        } else if (eager && sound.loud()) {
            eager = false;
            tell("TurnResumed", confidence);
        } else if (!eager && confidence >= settings.eager().orElse(2)) {
            eager = true;
            tell("EagerEndOfTurn", confidence);
        } else if (sound.millis() - lastUpdate >= UPDATE_MILLIS) {
            tell("Update", confidence);
        }
    }

    private void end(double confidence) {
        tell("EndOfTurn", confidence);
        out.nextTurn(ear.millis());
        words.clear();
        inTurn = false;
        eager = false;
    }

    private void tell(String event, double confidence) {
        lastUpdate = ear.millis();
        out.turn(event, ear.millis(), confidence);
    }
}
