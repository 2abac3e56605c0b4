package dev.frontdesk.app.media;

import dev.frontdesk.app.breaker.Breakers;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.Engines;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The vendors that the operator has, and which of them are being left alone: five failures in a row of one
/// business's calls keep its new calls off a vendor for half a minute.
public final class SpeechEngines implements Engines, LiveCalls {

    private final Map<Voice.Engine, Function<Business, List<SpeechToSpeech>>> vendors;
    private final Admission admission;
    private final Breakers breakers = new Breakers();

    public SpeechEngines(Map<Voice.Engine, Function<Business, List<SpeechToSpeech>>> vendors, Admission admission) {
        this.vendors = Map.copyOf(vendors);
        this.admission = admission;
    }

    @Override
    public List<SpeechToSpeech> chain(Business business, Voice.Engine first) {
        return candidates(business, first)
                .filter(vendor -> closed(business, vendor))
                .toList();
    }

    private Stream<SpeechToSpeech> candidates(Business business, Voice.Engine first) {
        return Stream.of(first, Voice.Engine.CASCADE)
                .distinct()
                .flatMap(engine -> Optional.ofNullable(vendors.get(engine)).stream())
                .flatMap(vendor -> vendor.apply(business).stream());
    }

    @Override
    public void worked(Business business, SpeechCapabilities engine) {
        parts(business, engine).forEach(breakers::worked);
    }

    @Override
    public void failed(Business business, SpeechCapabilities engine, SpeechFault fault) {
        breakers.failed(name(business, engine, fault.vendor()), fault.toString());
    }

    @Override
    public Optional<Voice.Engine> admit(Business business, String call) {
        return offered(business) && admission.reserve(call)
                ? Optional.of(business.reception().voice().engine())
                : Optional.empty();
    }

    @Override
    public boolean offered(Business business) {
        var voice = business.reception().voice();
        return voice.mode() == Voice.Mode.LIVE
                && candidates(business, voice.engine()).anyMatch(vendor -> closed(business, vendor));
    }

    private boolean closed(Business business, SpeechToSpeech vendor) {
        return parts(business, vendor.capabilities()).noneMatch(breakers::isOpen);
    }

    /// Of all that a call goes through: a cascade's own, and its recogniser's and its voice's.
    private static Stream<String> parts(Business business, SpeechCapabilities engine) {
        return Stream.concat(Stream.of(engine.vendor()), engine.parts().stream())
                .distinct()
                .map(part -> name(business, engine, part));
    }

    /// A vendor that converses is another service than its recogniser and its voice.
    private static String name(Business business, SpeechCapabilities engine, String part) {
        return business.id().value() + (engine.converses() ? " " : " cascade ") + part;
    }
}
