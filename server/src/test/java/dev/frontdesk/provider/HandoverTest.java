package dev.frontdesk.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.Handover.Going;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverTest {

    private final Handover handover = new Handover(Duration.ofSeconds(40));

    @ParameterizedTest
    @CsvSource({
        "NOTHING, 0, true",
        "HEARD, 19, false",
        "HEARD, 20, true",
        "UNDER_WAY, 20, false",
        "UNDER_WAY, 39, false",
        "UNDER_WAY, 40, true",
    })
    void theLongerItWaitsTheLessItMinds(Going going, int seconds, boolean time) {
        assertThat(handover.isTime(going, Duration.ofSeconds(seconds))).isEqualTo(time);
    }

    @Test
    void itIsOverBeforeTheVendorEndsTheOldSession() {
        var end = Duration.ofSeconds(475);
        var most = Duration.ofSeconds(40);

        assertThat(Handover.between(Duration.ofMinutes(7), end, most).longest()).isEqualTo(most);
        assertThat(Handover.between(Duration.ofSeconds(450), end, most).longest())
                .isEqualTo(Duration.ofSeconds(25));
        assertThat(Handover.between(Duration.ofSeconds(5), end, most).longest()).isEqualTo(Duration.ofSeconds(5));
    }
}
