package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A scenario, and what its `providers` do: `openai: well`, `deepgram: die@Results`, several with a blank between.
record LiveCase(Scenario scenario, String slug) {

    private static final String OPENAI = "openai";
    private static final String WELL = "well";

    static String engine(Scenario scenario) {
        return scenario.live().providers().behaviour().containsKey(OPENAI) ? OPENAI : "cascade";
    }

    Scenario atItsBusiness() {
        var setting = scenario.setting();
        return scenario.with(new Setting(slug, setting.channel(), setting.from(), setting.to(), setting.dial()));
    }

    /// Of the one session with OpenAI that the call begins with.
    Misbehaviour[] ofOpenAi() {
        return misbehaviours(behaviour().getOrDefault(OPENAI, Map.of()));
    }

    boolean usesOpenAi() {
        return behaviour().containsKey(OPENAI);
    }

    /// What the other vendors do, by their names, for all calls of the time.
    Map<String, String> ofOthers() {
        var others = new TreeMap<String, String>();
        behaviour().forEach((vendor, settings) -> {
            var does = settings.getOrDefault("behaviour", WELL);
            if (!vendor.equals(OPENAI) && !does.equals(WELL)) {
                others.put(vendor, does);
            }
        });
        return others;
    }

    static Misbehaviour[] misbehaviours(String does) {
        return does.equals(WELL)
                ? new Misbehaviour[0]
                : Arrays.stream(does.split(" ")).map(Misbehaviour::parse).toArray(Misbehaviour[]::new);
    }

    private static Misbehaviour[] misbehaviours(Map<String, String> settings) {
        return misbehaviours(settings.getOrDefault("behaviour", WELL));
    }

    private Map<String, Map<String, String>> behaviour() {
        return scenario.live().providers().behaviour();
    }

    @Override
    public String toString() {
        return behaviour().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", scenario.name() + " (", ")"));
    }
}
