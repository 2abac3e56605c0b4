package dev.frontdesk.app.wiring;

import dev.frontdesk.app.media.SpeechEngines;
import dev.frontdesk.app.media.SpeechVendors;
import dev.frontdesk.app.media.ToolJson;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallFloor;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.Calls;
import dev.frontdesk.call.ComfortTone;
import dev.frontdesk.call.Engines;
import dev.frontdesk.call.Fillers;
import dev.frontdesk.call.RecordingShelf;
import dev.frontdesk.call.Recordings;
import dev.frontdesk.call.SpokenFillers;
import dev.frontdesk.call.Talkers;
import dev.frontdesk.call.TapedCalls;
import dev.frontdesk.call.Timers;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.ops.CallMetrics;
import dev.frontdesk.speech.Dictation;
import dev.frontdesk.speech.Recital;
import dev.frontdesk.web.Json;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.SocketClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Live calls: who hears and speaks in them, and who leads them.
@Configuration(proxyBeanMethods = false)
class CallWiring {

    private static final Duration RECITAL = Duration.ofSeconds(20);

    @Bean
    CallMetrics callMetrics(MeterRegistry meters) {
        return new CallMetrics(meters);
    }

    @Bean
    SpeechVendors speechVendors(Foundation foundation, SocketClient sockets, Timers timers) {
        return new SpeechVendors(foundation.settings(), sockets, timers);
    }

    @Bean
    SpeechEngines speechEngines(SpeechVendors vendors, Admission admission) {
        return new SpeechEngines(vendors.engines(), admission);
    }

    @Bean
    Recital recital(SpeechVendors vendors, MediaLoops loops) {
        return new Recital(vendors.everyVoice(), loops::next, RECITAL);
    }

    @Bean
    Dictation dictation(SpeechVendors vendors) {
        return new Dictation(vendors.transcribers());
    }

    @Bean
    Fillers fillers(SpeechVendors vendors, MediaLoops loops) {
        var tone = ComfortTone.phrase();
        return vendors.voice()
                .<Fillers>map(voice -> new SpokenFillers(voice, loops::next, tone))
                .orElse((_, _, _) -> tone);
    }

    @Bean
    Recordings recordings(RecordingShelf shelf, CallObserver observer, Clock clock) {
        return new TapedCalls(
                shelf, observer, task -> Thread.ofVirtual().name("recording").start(task), clock, System::nanoTime);
    }

    @Bean
    CallDoor callDoor(
            Calls calls,
            Businesses businesses,
            BusinessScope scope,
            Desk desk,
            LiveDesk live,
            Engines engines,
            Fillers fillers,
            Recordings recordings,
            CallObserver observer) {
        var talkers = new Talkers(new ToolJson(Json.mapper()), new Patience(new Understanding()));
        return new CallFloor(
                calls,
                businesses,
                new CallFloor.Front(scope, desk, live),
                new CallFloor.Media(engines, fillers, recordings, System::nanoTime),
                talkers,
                observer,
                task -> Thread.ofVirtual().name("call").start(task));
    }
}
