package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.sound.Diction;
import java.time.Duration;

/// What a connection asked for.
///
/// @param authorized whether the handshake brought the key; else the first message must
/// @param automatic speaks each text as it comes, without waiting for more
/// @param inactivity how long it waits for a message
record VoiceSettings(
        String key, boolean authorized, boolean automatic, Duration inactivity, Duration latency, Diction diction) {}
