package dev.frontdesk.provider.deepgram;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What Deepgram says, in full.
final class Said {

    private static final String REQUEST = "5b3a9d5e-2c1f-4f64-9d5a-2f8d3f0b7c11";

    private Said() {}

    static String speechStarted() {
        return "{\"type\":\"SpeechStarted\",\"channel\":[0,1],\"timestamp\":9.54}";
    }

    static String utteranceEnd() {
        return "{\"type\":\"UtteranceEnd\",\"channel\":[0,1],\"last_word_end\":2.39}";
    }

    static String results(String words, boolean certain, boolean speechFinal) {
        return """
                {"type":"Results","channel_index":[0,1],"duration":1.98,"start":5.99,"is_final":%s,"speech_final":%s,
                "channel":{"alternatives":[{"transcript":"%s","confidence":0.9,"words":[]}]},
                "metadata":{"request_id":"%s","model_info":{"name":"general-nova-3","version":"2025-04-17.21547",
                "arch":"nova-3"},"model_uuid":"%s"},"from_finalize":false}""".formatted(certain, speechFinal, words, REQUEST, REQUEST);
    }

    static String connected() {
        return "{\"type\":\"Connected\",\"request_id\":\"" + REQUEST + "\",\"sequence_id\":0}";
    }

    static String turn(String event, String words) {
        var each = words.isEmpty()
                ? ""
                : Arrays.stream(words.split(" "))
                        .map(word -> "{\"word\":\"" + word + "\",\"confidence\":0.8}")
                        .collect(Collectors.joining(","));
        return """
                {"type":"TurnInfo","request_id":"%s","sequence_id":11,"event":"%s","turn_index":0,
                "audio_window_start":0.0,"audio_window_end":1.3,"transcript":"%s","words":[%s],
                "end_of_turn_confidence":0.7}""".formatted(REQUEST, event, words, each);
    }

    static String fluxError(String code) {
        return "{\"type\":\"Error\",\"sequence_id\":3,\"code\":\"" + code + "\",\"description\":\"No.\"}";
    }
}
