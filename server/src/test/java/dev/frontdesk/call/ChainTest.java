package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final SpeechToSpeech MODEL = new TestingEngine("openai", true);

    private final Chain chain = new Chain(List.of(
            MODEL,
            cascade("deepgram+elevenlabs"),
            cascade("openai+elevenlabs"),
            cascade("deepgram+openai"),
            cascade("openai+openai")));

    @Test
    void afterAModelComeItsVendorsRecogniserAndVoiceAllTheSame() {
        failed(next(), "openai");
        assertThat(rest())
                .containsExactly("deepgram+elevenlabs", "openai+elevenlabs", "deepgram+openai", "openai+openai");
    }

    @Test
    void whenTheRecogniserFailsTheVoiceStays() {
        next();
        failed(next(), "deepgram");
        assertThat(rest()).containsExactly("openai+elevenlabs", "openai+openai");
    }

    @Test
    void whenTheVoiceFailsTheRecogniserStays() {
        next();
        failed(next(), "elevenlabs");
        assertThat(rest()).containsExactly("deepgram+openai", "openai+openai");
    }

    @Test
    void whenItIsNotKnownWhichFailedThoseWithNeitherComeFirst() {
        next();
        failed(next(), "deepgram+elevenlabs");
        assertThat(rest()).containsExactly("openai+openai", "openai+elevenlabs", "deepgram+openai");
    }

    @Test
    void whenBothHaveFailedNobodyIsLeft() {
        next();
        failed(next(), "deepgram");
        failed(next(), "openai");
        assertThat(rest()).isEmpty();
    }

    private SpeechCapabilities next() {
        return chain.next().orElseThrow().capabilities();
    }

    private void failed(SpeechCapabilities engine, String vendor) {
        chain.failed(engine, new SpeechFault(vendor, SpeechFault.Kind.TIMEOUT, "test"));
    }

    private List<String> rest() {
        var rest = new ArrayList<String>();
        for (var next = chain.next(); next.isPresent(); next = chain.next()) {
            rest.add(next.get().capabilities().vendor());
        }
        return rest;
    }

    private static SpeechToSpeech cascade(String vendor) {
        return new TestingEngine(vendor, false);
    }
}
