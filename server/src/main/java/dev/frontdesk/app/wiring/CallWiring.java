package dev.frontdesk.app.wiring;

import dev.frontdesk.app.media.SpeechEngines;
import dev.frontdesk.app.media.ToolJson;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallFloor;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.Calls;
import dev.frontdesk.call.ComfortTone;
import dev.frontdesk.call.Engines;
import dev.frontdesk.call.Talkers;
import dev.frontdesk.call.Timers;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.ops.CallMetrics;
import dev.frontdesk.provider.openai.OpenAiAccount;
import dev.frontdesk.provider.openai.OpenAiRealtime;
import dev.frontdesk.provider.openai.RealtimeOptions;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.web.Json;
import dev.frontdesk.web.socket.SocketClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Live calls: who hears and speaks in them, and who leads them.
@Configuration(proxyBeanMethods = false)
class CallWiring {

    @Bean
    CallMetrics callMetrics(MeterRegistry meters) {
        return new CallMetrics(meters);
    }

    @Bean
    SpeechEngines speechEngines(Foundation foundation, SocketClient sockets, Timers timers, Admission admission) {
        var vendors = new EnumMap<Voice.Engine, SpeechToSpeech>(Voice.Engine.class);
        var openAi = foundation.settings().openAi();
        if (openAi.real()) {
            var key = openAi.apiKey();
            var account = new OpenAiAccount(key == null ? null : key.value(), openAi.baseUrl(), openAi.realtimeUrl());
            vendors.put(
                    Voice.Engine.OPENAI,
                    new OpenAiRealtime(account, RealtimeOptions.DEFAULT, sockets, timers, System::nanoTime));
        }
        return new SpeechEngines(Map.copyOf(vendors), admission);
    }

    @Bean
    CallDoor callDoor(
            Calls calls,
            Businesses businesses,
            BusinessScope scope,
            Desk desk,
            LiveDesk live,
            Engines engines,
            CallObserver observer) {
        var tone = ComfortTone.phrase();
        var talkers = new Talkers(new ToolJson(Json.mapper()), new Patience(new Understanding()));
        return new CallFloor(
                calls,
                businesses,
                new CallFloor.Front(scope, desk, live),
                new CallFloor.Media(engines, (_, _) -> tone, System::nanoTime),
                talkers,
                observer,
                task -> Thread.ofVirtual().name("call").start(task));
    }
}
