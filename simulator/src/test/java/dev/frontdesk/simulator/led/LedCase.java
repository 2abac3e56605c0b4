package dev.frontdesk.simulator.led;

import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import dev.frontdesk.simulator.scenario.Scenario.Setting;

/// A scenario, by whose model it is led, and where it is had.
///
/// @param provider openai, anthropic, bedrock or google
/// @param trouble as the stand-ins read it; empty for none
record LedCase(Scenario scenario, String provider, Channel channel, String trouble) {

    String model() {
        return trouble.isEmpty() ? "simulated" : "simulated-" + scenario.name().hashCode() + "~" + trouble;
    }

    Scenario at(String slug, String from) {
        return scenario.with(
                new Setting(slug, channel, from, null, scenario.setting().dial()));
    }

    @Override
    public String toString() {
        return scenario.name() + " (" + provider + ", " + channel + (trouble.isEmpty() ? "" : ", " + trouble) + ")";
    }
}
