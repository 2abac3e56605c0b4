package dev.frontdesk.simulator.scenario;

import java.util.Map;

/// What a caller answers when the scenario does not say.
final class DefaultAnswers {

    static final Map<Topic, String> BY_TOPIC = Map.of(
            Topic.GREETING, "I'd like to book an appointment",
            Topic.SERVICE, "a check-up",
            Topic.NAME, "Jane Miller",
            Topic.PHONE, "seven eight zero, five five five, zero one four two",
            Topic.OWN_NUMBER, "yes",
            Topic.CHOICE, "the first one, please",
            Topic.CONFIRMATION, "yes, that's right",
            Topic.ANYTHING_ELSE, "no thank you, goodbye");

    private DefaultAnswers() {}
}
