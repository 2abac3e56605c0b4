package dev.frontdesk.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.call.Leg;
import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Instant STARTED = Instant.parse("2026-11-20T16:00:00Z");

    private final FakeDesk desk = new FakeDesk();
    private final Faults faults = new Faults(new Rest(desk.connection()));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFaultIsPutDownToTheLastKillBeforeIt() {
        timeline("{\"atMillis\":5200,\"what\":\"fault\",\"detail\":\"openai\"}");
        var early = kill(2_000);
        var last = kill(5_000);
        var late = kill(9_000);

        assertThat(faults.hit("load-0", List.of(early, last, late))).containsExactly(last);
    }

    @Test
    void aCallThatHadLeftTheVendorWasNotHit() {
        timeline("{\"atMillis\":5200,\"what\":\"barge_in\"},{\"atMillis\":20000,\"what\":\"fault\"}");

        assertThat(faults.hit("load-0", List.of(kill(5_000)))).isEmpty();
    }

    @Test
    void tellsWhatHappenedAfterAKill() {
        timeline("{\"atMillis\":5200,\"what\":\"fault\",\"detail\":\"openai\"},{\"atMillis\":99000,\"what\":\"end\"}");

        assertThat(faults.after("load-0", STARTED.plusSeconds(5))).isEqualTo("+200 fault openai");
    }

    private Struck kill(long millis) {
        var call = new PhoneCall(new Webhooks(desk.connection()), Leg.fresh("AC1", "+1", "+2"), DialOutcome.BUSY);
        return new Struck(call, new Kill("openai", millis * 1_000_000, STARTED.plusMillis(millis)));
    }

    private void timeline(String entries) {
        desk.otherwise(asked -> json(
                asked.uri().contains("/conversations/c1")
                        ? "{\"id\":\"c1\",\"call\":{\"streams\":[{\"attempt\":1,\"started\":\"%s\",\"timeline\":[%s]}]}}"
                                .formatted(STARTED, entries)
                        : "{\"items\":[{\"id\":\"c1\"}]}"));
    }

    private static FakeDesk.Answer json(String body) {
        return new FakeDesk.Answer(200, "application/json", body);
    }
}
