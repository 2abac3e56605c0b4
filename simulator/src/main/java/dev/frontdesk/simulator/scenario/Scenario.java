package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.call.DialOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation to be had, and what must hold in the end.
///
/// @param now the instant the server's clock must have been started at; null when it does not matter
/// @param before appointments other people have already
public record Scenario(
        String name, @Nullable Instant now, Setting setting, Script script, List<Earlier> before, Facts facts) {

    public Scenario {
        before = List.copyOf(before);
    }

    public enum Channel {
        PHONE,
        SMS,
        CHAT
    }

    /// @param business its slug; null for the first there is
    /// @param from E.164, or `anonymous`
    /// @param to the number called; null for the business's first
    /// @param dial what becomes of a transfer
    public record Setting(
            @Nullable String business,
            Channel channel,
            String from,
            @Nullable String to,
            DialOutcome dial) {}

    /// @param resource null for any
    public record Earlier(
            String service, String start, @Nullable String resource) {}

    public Scenario with(Setting other) {
        return new Scenario(name, now, other, script, before, facts);
    }
}
