package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.call.DialOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation to be had, and what must hold in the end.
///
/// @param now the instant the server's clock must have been started at; null when it does not matter
/// @param live what a call with sound adds
/// @param before appointments there are already
public record Scenario(
        String name,
        @Nullable Instant now,
        Setting setting,
        Script script,
        Live live,
        List<Earlier> before,
        Facts facts) {

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
    /// @param name whose it is; null for somebody else
    /// @param phone null for a number nobody calls from
    public record Earlier(
            String service,
            String start,
            @Nullable String resource,
            @Nullable String name,
            @Nullable String phone) {}

    /// Whether the caller had an appointment already.
    boolean callerIsKnown() {
        return before.stream().anyMatch(earlier -> setting.from().equals(earlier.phone()));
    }

    public Scenario named(String other) {
        return new Scenario(other, now, setting, script, live, before, facts);
    }

    public Scenario with(Setting other) {
        return new Scenario(name, now, other, script, live, before, facts);
    }

    public Scenario with(Live other) {
        return new Scenario(name, now, setting, script, other, before, facts);
    }
}
