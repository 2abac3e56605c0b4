package dev.frontdesk.call;

import java.util.UUID;

/// The identity of a recording.
public record RecordingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
