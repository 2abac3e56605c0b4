package dev.frontdesk.simulator.led;

import dev.frontdesk.simulator.scenario.Live;
import dev.frontdesk.simulator.scenario.Providers;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import java.util.List;

/// A scenario, by whose model it is led, and where it is had.
///
/// @param provider openai, anthropic, bedrock or google
/// @param trouble as the stand-ins read it; empty for none
record LedCase(Scenario scenario, String provider, Place place, String trouble) {

    /// Where a conversation is had.
    enum Place {
        CHAT,
        SMS,
        /// By phone, with the telephony vendor's own speech.
        GATHER,
        /// By phone, over a recogniser and a voice.
        CASCADE;

        private Channel channel() {
            return switch (this) {
                case CHAT -> Channel.CHAT;
                case SMS -> Channel.SMS;
                case GATHER, CASCADE -> Channel.PHONE;
            };
        }
    }

    private static final Live SOUND = new Live(true, false, List.of(), Providers.NONE);

    String model() {
        return trouble.isEmpty() ? "simulated" : "simulated-" + scenario.name().hashCode() + "~" + trouble;
    }

    /// Whether the business has an article to read.
    boolean reads() {
        return scenario.name().startsWith("passages");
    }

    Scenario at(String slug, String from) {
        var there = scenario.with(new Setting(
                slug, place.channel(), from, null, scenario.setting().dial()));
        return place == Place.CASCADE ? there.with(SOUND) : there;
    }

    @Override
    public String toString() {
        return scenario.name() + " (" + provider + ", " + place + (trouble.isEmpty() ? "" : ", " + trouble) + ")";
    }
}
