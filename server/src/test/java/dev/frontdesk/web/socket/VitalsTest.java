package dev.frontdesk.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.socket.Vitals.Sign;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VitalsTest {

    @Test
    void aVendorThatSendsHalfAFrameAndNothingMoreIsGivenUpAfterASecond() {
        var vitals = new Vitals(SocketLimits.PROVIDER);
        vitals.heard();
        assertThat(pulses(vitals, 3, true)).containsExactly(Sign.WELL, Sign.WELL, Sign.HALTED);
    }

    @Test
    void aFrameThatComesSlowlyIsWaitedFor() {
        var vitals = new Vitals(SocketLimits.PROVIDER);
        for (int second = 0; second < 10; second++) {
            vitals.heard();
            assertThat(pulses(vitals, 2, true)).containsOnly(Sign.WELL);
        }
    }

    @Test
    void whoeverSaysNothingIsAskedAfterTenSecondsAndGivenUpAfterTwenty() {
        var vitals = new Vitals(SocketLimits.PROVIDER);
        var signs = pulses(vitals, 41, false);
        assertThat(signs.indexOf(Sign.SILENT)).isEqualTo(19);
        assertThat(signs.indexOf(Sign.DEAD)).isEqualTo(40);
    }

    @Test
    void whoeverTakesNothingForTenSecondsIsStuck() {
        var vitals = new Vitals(SocketLimits.PROVIDER);
        vitals.pulse(0, 5, false);
        var signs = new ArrayList<Sign>();
        for (int pulse = 0; pulse < 20; pulse++) {
            vitals.heard();
            signs.add(vitals.pulse(10, 5, false));
        }
        assertThat(signs.indexOf(Sign.STUCK)).isEqualTo(19);
    }

    private static List<Sign> pulses(Vitals vitals, int times, boolean begun) {
        var signs = new ArrayList<Sign>();
        for (int pulse = 0; pulse < times; pulse++) {
            signs.add(vitals.pulse(0, 0, begun));
        }
        return signs;
    }
}
