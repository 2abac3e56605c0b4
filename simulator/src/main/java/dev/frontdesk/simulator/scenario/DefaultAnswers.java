package dev.frontdesk.simulator.scenario;

import java.util.Locale;
import java.util.Map;

/// What a caller answers when the scenario does not say.
final class DefaultAnswers {

    private static final Map<Topic, String> ENGLISH = Map.of(
            Topic.GREETING, "I'd like to book an appointment",
            Topic.SERVICE, "a check-up",
            Topic.NAME, "Jane Miller",
            Topic.PHONE, "seven eight zero, five five five, zero one four two",
            Topic.OWN_NUMBER, "yes",
            Topic.CHOICE, "the first one, please",
            Topic.CONFIRMATION, "yes, that's right",
            Topic.ANYTHING_ELSE, "no thank you, goodbye");

    private static final Map<Topic, String> FRENCH = Map.of(
            Topic.GREETING, "je voudrais prendre un rendez-vous",
            Topic.SERVICE, "un bilan de santé",
            Topic.NAME, "Jeanne Tremblay",
            Topic.PHONE, "sept huit zéro, cinq cinq cinq, zéro un quatre deux",
            Topic.OWN_NUMBER, "oui",
            Topic.CHOICE, "le premier, s'il vous plaît",
            Topic.CONFIRMATION, "oui, c'est exact",
            Topic.ANYTHING_ELSE, "non merci, au revoir");

    private DefaultAnswers() {}

    /// In French for French, in English for every other language.
    static Map<Topic, String> in(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
