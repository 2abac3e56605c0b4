package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.ArrayList;
import java.util.List;

/// The vendors of a test, in its order.
final class TestingEngines implements Engines {

    /// Those that were given up.
    final List<String> failed = new ArrayList<>();

    private List<SpeechToSpeech> vendors = List.of();

    TestingEngines of(SpeechToSpeech... chain) {
        vendors = List.of(chain);
        return this;
    }

    @Override
    public List<SpeechToSpeech> chain(Business business, Voice.Engine first) {
        return vendors;
    }

    @Override
    public void worked(Business business, SpeechCapabilities engine) {}

    @Override
    public void failed(Business business, SpeechCapabilities engine, SpeechFault fault) {
        failed.add(fault.vendor());
    }
}
