package dev.frontdesk.ops;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/// Redacts every text of a JSON log line: messages, stack traces, ids. Installed for all of Boot's JSON
/// formats by META-INF/spring.factories.
public final class RedactedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, Redact::text));
    }
}
