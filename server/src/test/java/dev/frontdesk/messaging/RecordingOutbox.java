package dev.frontdesk.messaging;

import dev.frontdesk.business.BusinessId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps what was put in. For one thread.
public final class RecordingOutbox implements Outbox {

    public record Entry(String kind, String key, Map<String, String> payload) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void add(BusinessId business, String kind, String key, Map<String, String> payload, Instant now) {
        entries.add(new Entry(kind, key, payload));
    }

    public List<Entry> entries() {
        return entries;
    }
}
