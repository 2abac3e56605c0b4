package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import java.util.Map;

/// What a model does next: speaks, calls tools, or first the one and then the other.
///
/// @param say empty for nothing
public record Reply(String say, List<Call> calls) {

    public record Call(String name, Map<String, ?> arguments) {}

    public static Reply say(String text) {
        return new Reply(text, List.of());
    }

    public static Reply call(String name, Map<String, ?> arguments) {
        return new Reply("", List.of(new Call(name, arguments)));
    }
}
