package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A scenario at a business of its own, and what its `providers` do: `openai: well`, `deepgram:
/// die@Results/final`, several with a blank between. The call goes to OpenAI where that is one of them, else to
/// Nova, else to the cascade.
///
/// `speech` is OpenAI's recogniser and voice, the last there are: `refuse`, `hang` or `well`; where it is not named,
/// the scenario never gets to it. `deepgram: {model: nova-3}` is for a call in French.
record LiveCase(Scenario scenario, String slug) {

    private static final String WELL = "well";

    String engine() {
        return Stream.of("openai", "nova")
                .filter(behaviour()::containsKey)
                .findFirst()
                .orElse("cascade");
    }

    boolean inFrench() {
        return behaviour().getOrDefault("deepgram", Map.of()).containsKey("model");
    }

    Scenario atItsBusiness() {
        var setting = scenario.setting();
        return scenario.with(new Setting(slug, setting.channel(), setting.from(), setting.to(), setting.dial()));
    }

    /// Of the session that the call begins with, or of all its sessions.
    Misbehaviour[] of(String vendor) {
        var does = behaviour().getOrDefault(vendor, Map.of()).getOrDefault("behaviour", WELL);
        return does.equals(WELL)
                ? new Misbehaviour[0]
                : Arrays.stream(does.split(" ")).map(Misbehaviour::parse).toArray(Misbehaviour[]::new);
    }

    /// Empty for what never matters.
    String speech() {
        return behaviour().getOrDefault("speech", Map.of()).getOrDefault("behaviour", "");
    }

    private Map<String, Map<String, String>> behaviour() {
        return scenario.live().providers().behaviour();
    }

    @Override
    public String toString() {
        return behaviour().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", slug + " " + scenario.name() + " (", ")"));
    }
}
