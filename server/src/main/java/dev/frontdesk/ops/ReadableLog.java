package dev.frontdesk.ops;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/// Log lines for a person at a terminal: the time of day, what happened, and what it belonged to. As
/// redacted as the JSON lines, which go everywhere else.
public final class ReadableLog implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final int ENOUGH_OF_AN_ID = 8;

    @Override
    public String format(ILoggingEvent event) {
        var line = new StringBuilder(TIME.format(event.getInstant())).append(' ');
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            line.append(event.getLevel()).append(' ');
        }
        line.append(Redact.text(event.getFormattedMessage()))
                .append(belonging(event))
                .append('\n');
        if (event.getThrowableProxy() != null) {
            line.append(Redact.text(ThrowableProxyUtil.asString(event.getThrowableProxy())))
                    .append('\n');
        }
        return line.toString();
    }

    private static String belonging(ILoggingEvent event) {
        var ids = event.getMDCPropertyMap().entrySet().stream()
                .map(id -> id.getKey() + " " + beginning(Redact.text(id.getValue())))
                .sorted()
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : "  (" + ids + ")";
    }

    private static String beginning(String id) {
        return id.substring(0, Math.min(id.length(), ENOUGH_OF_AN_ID));
    }
}
