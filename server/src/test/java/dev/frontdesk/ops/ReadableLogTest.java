package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadableLogTest {

    private static String line(Level level, String message, @Nullable Throwable failure) {
        var logger = new LoggerContext().getLogger("test");
        var event = new LoggingEvent("", logger, level, message, failure, null);
        event.setMDCPropertyMap(Map.of("request", "fc4c2ebe-7708-4b11-bd4c-c6482b84468b"));
        return new ReadableLog().format(event);
    }

    @Test
    void aLineSaysWhenWhatAndForWhichRequest() {
        assertThat(line(Level.INFO, "POST /chat 200 7 ms", null))
                .matches("\\d\\d:\\d\\d:\\d\\d POST /chat 200 7 ms  \\(request fc4c2ebe\\)\n");
    }

    @Test
    void aFaultShowsItsLevelAndTraceWithoutNumbersAndAddresses() {
        var line = line(Level.ERROR, "failed for +17805550142", new IllegalStateException("jane@example.com"));
        assertThat(line)
                .contains("ERROR failed for", "IllegalStateException", "at dev.frontdesk")
                .doesNotContain("7805550142", "jane@");
    }
}
