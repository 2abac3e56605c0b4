package dev.frontdesk.provider;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Server-sent events (html.spec.whatwg.org, section 9.2), as language models' vendors send them. An event that
/// tells of an error ends the stream.
final class EventStream {

    private final InputStream body;
    private final ModelFaults faults;
    private final StringBuilder data = new StringBuilder();
    private @Nullable String name;

    EventStream(InputStream body, ModelFaults faults) {
        this.body = body;
        this.faults = faults;
    }

    /// Until the end.
    ///
    /// @throws ProviderException when the vendor tells of an error
    void readTo(ServerSentEventListener listener) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        var context = new ServerSentEventContext(new Breaking(body));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isEmpty()) {
                flush(listener, context);
            } else {
                take(line);
            }
        }
        flush(listener, context);
    }

    private void take(String line) {
        var parts = line.split(":", 2);
        var value = parts.length == 2 ? parts[1].strip() : "";
        switch (parts[0]) {
            case "event" -> name = value;
            case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
            default -> {
                // Comments keep the connection alive; other fields are of no use here.
            }
        }
    }

    private void flush(ServerSentEventListener listener, ServerSentEventContext context) {
        if (!data.isEmpty()) {
            var event = new ServerSentEvent(name, data.toString());
            if ("error".equals(name) || event.data().startsWith("{\"error\"")) {
                throw faults.told(event.data());
            }
            listener.onEvent(event, context);
        }
        name = null;
        data.setLength(0);
    }

    /// Ends the stream where LangChain4j wants it ended.
    private static final class Breaking implements ServerSentEventParsingHandle {

        private final InputStream body;
        private volatile boolean cancelled;

        Breaking(InputStream body) {
            this.body = body;
        }

        @Override
        public void cancel() {
            cancelled = true;
            try {
                body.close();
            } catch (IOException gone) {
                // It is closed all the same.
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
