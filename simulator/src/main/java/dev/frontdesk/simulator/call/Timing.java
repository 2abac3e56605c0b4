package dev.frontdesk.simulator.call;

import java.time.Duration;

/// How long the desk took to answer one webhook.
///
/// @param path of the webhook, without its query
/// @param at when the answer was there, by [System#nanoTime]
public record Timing(String path, Duration took, long at) {}
