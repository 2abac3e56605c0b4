package dev.frontdesk.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class RedactedLogTest {

    private static final String CONVERSATION = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void noFormatLogsANumberOrAnAddress(String format) {
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();

        String line = new String(encoder.encode(event(context)), UTF_8);

        assertThat(line)
                .startsWith("{")
                .contains("call from [number]", "no mailbox [address]", CONVERSATION)
                .doesNotContain("4385550119", "zoe@");
    }

    private static LoggingEvent event(LoggerContext context) {
        var failure = new IllegalStateException("no mailbox zoe@example.org");
        var event = new LoggingEvent(
                "fqcn", context.getLogger("dev.frontdesk.Test"), Level.WARN, "call from {}", failure, new Object[] {
                    "+14385550119"
                });
        event.setMDCPropertyMap(Map.of("conversation", CONVERSATION, "from", "+14385550119"));
        return event;
    }
}
