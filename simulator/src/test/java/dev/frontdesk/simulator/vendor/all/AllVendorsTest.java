package dev.frontdesk.simulator.vendor.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.vendor.TestSocket;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllVendorsTest {

    @Test
    void theEnvironmentLeadsToEachOfThem() {
        try (var vendors = new AllVendors(Ports.ANY, BookingModel::new)) {
            var environment = vendors.environment();
            var bearer = "Bearer " + environment.get("OPENAI_API_KEY");

            try (var openai = TestSocket.open(
                            environment.get("OPENAI_REALTIME_URL") + "?model=gpt-realtime", "Authorization", bearer);
                    var deepgram = TestSocket.open(
                            environment.get("DEEPGRAM_WS_URL")
                                    + "/v2/listen?model=flux-general-en&encoding=mulaw&sample_rate=8000",
                            "Authorization",
                            "Token " + environment.get("DEEPGRAM_API_KEY"));
                    var elevenLabs = TestSocket.open(
                            environment.get("ELEVENLABS_WS_URL")
                                    + "/v1/text-to-speech/rachel/stream-input?output_format=ulaw_8000&auto_mode=true",
                            "xi-api-key",
                            String.valueOf(environment.get("ELEVENLABS_API_KEY")))) {
                openai.await("session.created");
                deepgram.await("Connected");
                elevenLabs.send("{\"text\":\" \"}");
                elevenLabs.send("{\"text\":\"Hello. \"}");
                elevenLabs.await(message -> message.path("audio").isString());
                assertThat(vendors.open()).isEqualTo(3);
            }
            assertThat(vendors.violations()).isEmpty();
        }
    }

    @Test
    void theyMisbehaveByName() {
        try (var vendors = new AllVendors(Ports.ANY, BookingModel::new)) {
            vendors.misbehave("openai", List.of("die@session.created"));
            try (var openai = TestSocket.open(
                    vendors.environment().get("OPENAI_REALTIME_URL") + "?model=gpt-realtime",
                    "Authorization",
                    "Bearer " + AllVendors.KEY)) {
                openai.awaitBreak();
            }
            assertThatThrownBy(() -> vendors.misbehave("acme", List.of("die"))).hasMessageContaining("acme");
        }
    }
}
