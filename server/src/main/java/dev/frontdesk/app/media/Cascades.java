package dev.frontdesk.app.media;

import dev.frontdesk.business.Business;
import dev.frontdesk.speech.Cascade;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.TextToSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every recogniser with every voice. The best two come first; after them, whatever of the two fails, there is
/// one that keeps the other.
final class Cascades {

    private final List<Function<Business, SpeechToText>> recognisers;
    private final List<TextToSpeech> voices;
    private final Map<List<SpeechToText>, List<SpeechToSpeech>> made = new ConcurrentHashMap<>();

    /// @param recognisers for a business, the best first
    /// @param voices the best first: the one that businesses name a voice of
    Cascades(List<Function<Business, SpeechToText>> recognisers, List<TextToSpeech> voices) {
        this.recognisers = List.copyOf(recognisers);
        this.voices = Stream.concat(
                        voices.stream().limit(1), voices.stream().skip(1).map(UsualVoice::new))
                .toList();
    }

    /// In the order in which they are tried.
    List<SpeechToSpeech> of(Business business) {
        var hearing = recognisers.stream()
                .map(recogniser -> recogniser.apply(business))
                .toList();
        return made.computeIfAbsent(hearing, this::joined);
    }

    private List<SpeechToSpeech> joined(List<SpeechToText> hearing) {
        var cascades = new ArrayList<SpeechToSpeech>();
        for (var voice : voices) {
            for (var recogniser : hearing) {
                cascades.add(new Cascade(recogniser, voice));
            }
        }
        return List.copyOf(cascades);
    }
}
