package dev.frontdesk.simulator.scenario;

import java.util.Map;

/// Which vendors' stand-ins a scenario needs, and how each is to behave.
///
/// @param behaviour settings of each stand-in by its name; a single word stands under `behaviour`
public record Providers(Map<String, Map<String, String>> behaviour) {

    public static final Providers NONE = new Providers(Map.of());

    public Providers {
        behaviour = Map.copyOf(behaviour);
    }
}
