package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What has an answer that no model gives: emergencies, abuse, wishes for medical or legal advice. The owner's
/// fact or policy of the topic's name is the answer, and a usual sentence where there is none. English and French.
final class Guard {

    private enum Topic {
        EMERGENCY(
                "emergency",
                "(?:i(?:'m| am)?|he(?:'s| is)?|she(?:'s| is)?|my \\w+(?:'s| is)?) (?:having|has|have|got) (?:a |severe |bad )*"
                        + "(?:chest pains?|heart attack|stroke|seizure)(?! (?:last|in|years?|before|of luck))"
                        + "|can(?:'t|not| not) breathe|(?:is|am|\\w+'[sm]) (?:not breathing|unconscious|bleeding (?:heavily|badly|out|a lot))"
                        + "|(?:want|going) to (?:kill|hurt) (?:myself|him|her)|kill myself|(?:has|have|took|taken) (?:taken )?an overdose"
                        + "|call (?:an ambulance|911|999|112)|(?:there is|there's|house is|we're) (?:a fire|on fire)"
                        + "|(?:je fais|il fait|elle fait) (?:une crise cardiaque|un avc|un infarctus)"
                        + "|(?:n')?arrive (?:pas|plus) à respirer|(?:est|suis) (?:inconsciente?|en train de saigner)"
                        + "|me (?:tuer|suicider)|appelez (?:une ambulance|le 911|le 112|le 15)",
                "If this may be an emergency, please hang up and call the emergency services now.",
                "Si c'est peut-être une urgence, raccrochez et appelez tout de suite les services d'urgence."),
        ABUSE(
                "abuse",
                "fuck (?:you|off)|you(?:'re| are)? (?:a )?(?:fucking |stupid |dumb )*(?:bitch|cunt|whore|asshole)"
                        + "|va te faire (?:foutre|enculer)|sale (?:pute|conne?|connard)",
                "I would like to help you. Please let us stay polite. What can I do for you?",
                "J'aimerais vous aider. Restons polis, s'il vous plaît. Que puis-je faire pour vous?"),
        MEDICAL(
                "medical advice",
                "(?:should|can|may) i (?:take|stop taking|mix|combine|double) (?:my |the |some |an? )?"
                        + "(?:medication|meds|pills?|tablets?|dose|ibuprofen|paracetamol|acetaminophen|aspirin|antibiotics?|insulin)"
                        + "|what (?:dose|dosage)|how (?:much|many) (?:ibuprofen|paracetamol|acetaminophen|aspirin|insulin|pills)"
                        + "|do you think (?:i have|it is|it's) (?:cancer|an infection|broken)"
                        + "|(?:quelle dose|dois-je (?:prendre|arrêter)|puis-je prendre) (?:de |mon |mes |l'|d')?(?:\\w+)",
                "I can't give medical advice. I can book you an appointment or take a message for the team.",
                "Je ne peux pas donner de conseil médical. Je peux vous donner un rendez-vous ou prendre un message."),
        LEGAL(
                "legal advice",
                "(?:can|should|could) i sue|legal advice|do i have (?:a case|legal grounds)|conseil juridique|puis-je (?:poursuivre|porter plainte)",
                "I can't give legal advice. I can take a message for the team.",
                "Je ne peux pas donner de conseil juridique. Je peux prendre un message.");

        private final String fact;
        private final Pattern words;
        private final String english;
        private final String french;

        Topic(String fact, String words, String english, String french) {
            this.fact = fact;
            this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
            this.english = english;
            this.french = french;
        }
    }

    private Guard() {}

    /// @param business as it is called in the language spoken
    static Optional<String> answer(Business business, Locale language, String words) {
        var compared = words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.words.matcher(compared).find())
                .findFirst()
                .map(topic -> answer(business, language, topic));
    }

    private static String answer(Business business, Locale language, Topic topic) {
        var usual = language.getLanguage().equals("fr") ? topic.french : topic.english;
        var fact = business.profile().facts().get(topic.fact);
        return fact != null ? fact : business.reception().policies().getOrDefault(topic.fact, usual);
    }
}
