package dev.frontdesk.simulator.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.FakeDesk.Answer;
import dev.frontdesk.simulator.FakeDesk.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final String FIGURES = """
            # TYPE frontdesk_call_stage_seconds histogram
            frontdesk_call_stage_seconds_bucket{business="a",stage="barge_in",le="0.005"} 7
            frontdesk_call_stage_seconds_bucket{business="a",stage="tool",le="0.005"} 1
            frontdesk_call_stage_seconds_bucket{business="b",stage="barge_in",le="0.005"} 2
            frontdesk_media_calls 3.0
            frontdesk_media_calls_limit 800.0
            """;

    private final FakeDesk desk = new FakeDesk();
    private final Rest rest = new Rest(desk.connection());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void figuresAreSummedOverTheLabelsNotAskedFor() {
        desk.otherwise(RestTest::figures);

        assertThat(rest.metric("frontdesk_media_calls")).isEqualTo(3);
        assertThat(rest.metric("frontdesk_call_stage_seconds_bucket", "stage=\"barge_in\"", "le=\"0.005\""))
                .isEqualTo(9);
        assertThat(rest.metric("frontdesk_nobody_counts")).isZero();
    }

    @Test
    void figuresThatAreNotToBeHadAreNotZero() {
        desk.otherwise(any -> new Answer(500, "application/json", "{}"));

        assertThatExceptionOfType(RestProblem.class).isThrownBy(() -> rest.metric("frontdesk_media_calls"));
    }

    /// Plain text, and nothing else, as the server's page is.
    private static Answer figures(Asked asked) {
        var wants = asked.headers().getOrDefault("Accept", "*/*");
        return wants.contains("json")
                ? new Answer(406, "application/json", "{}")
                : new Answer(200, "text/plain", FIGURES);
    }
}
