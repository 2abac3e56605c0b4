package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToSpeechContract;
import dev.frontdesk.web.socket.WheelTimers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Nova as the contract wants it.
final class NovaStandIn implements SpeechToSpeechContract.StandIn {

    private final ScriptedNova nova = new ScriptedNova();
    private final WheelTimers timers;
    private String begun = "";

    NovaStandIn(WheelTimers timers) {
        this.timers = timers;
    }

    private NovaSonic vendor(NovaStreams streams) {
        var options = new NovaOptions("tiffany", 1_024, Duration.ofMillis(700), Duration.ofMinutes(7));
        return new NovaSonic(streams, options, timers, System::nanoTime);
    }

    @Override
    public SpeechToSpeech vendor() {
        return vendor(nova);
    }

    @Override
    public SpeechToSpeech unreachable() {
        return vendor(listener -> {
            listener.failed(new SpeechFault("nova", Kind.UNREACHABLE, "ConnectException"));
            return new NowhereStream();
        });
    }

    @Override
    public void stall() {
        nova.stall();
    }

    @Override
    public int open() {
        return nova.open();
    }

    /// Without the silence that fills gaps, which comes in lumps.
    @Override
    public long heard() {
        return nova.streams().stream()
                .flatMap(each -> each.received("audioInput").stream())
                .mapToLong(
                        each -> Base64.getDecoder().decode(each.path("content").asString()).length)
                .filter(length -> length == 320)
                .sum();
    }

    @Override
    public void speak(String item, boolean toTheEnd) {
        if (!begun.isEmpty()) {
            nova.latest().ended(begun, "AUDIO", "END_TURN");
        }
        begun = toTheEnd ? "" : item;
        nova.latest().began(item, "AUDIO", "ASSISTANT", "");
        speakOn(item);
        if (toTheEnd) {
            nova.latest().ended(item, "AUDIO", "END_TURN");
        }
    }

    @Override
    public void speakOn(String item) {
        nova.latest().sound(item, 1_600);
    }

    @Override
    public void askForTool(String call, String name, String arguments) {
        nova.latest().tell("toolUse", Map.of("toolUseId", call, "toolName", name, "content", arguments));
    }

    @Override
    public List<String> results(String call) {
        return nova.streams().stream()
                .flatMap(each -> each.received("toolResult").stream().filter(result -> isOf(each, result, call)))
                .map(each -> each.path("content").asString())
                .toList();
    }

    private static boolean isOf(ScriptedNova.Stream stream, JsonNode result, String call) {
        return stream.received("contentStart").stream()
                .filter(each -> each.path("contentName").equals(result.path("contentName")))
                .anyMatch(each -> each.at("/toolResultInputConfiguration/toolUseId")
                        .asString()
                        .equals(call));
    }

    @Override
    public void die() {
        nova.streams().forEach(each -> each.fail(Kind.UNREACHABLE));
    }

    @Override
    public void close() {
        nova.close();
    }
}
