package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What has an answer that is not to be thought about: emergencies, abuse, wishes for medical or legal advice. The
/// owner's fact or policy of the topic's name is the answer, and a usual sentence where there is none. English and
/// French.
public final class Guard {

    private enum Topic {
        EMERGENCY(
                "emergency",
                "(?:i(?:'m| am)?|he(?:'s| is)?|she(?:'s| is)?|my \\w+(?:'s| is)?) (?:having|has|have|got|feel|feeling) "
                        + "(?:an? |some |such |this |really |very |severe |bad |terrible |horrible |awful |strong |sharp |sudden |intense )*"
                        + "(?:chest pains?|pains? in (?:my|his|her|the) chest|heart attack|stroke|seizure|trouble breathing|difficulty breathing)(?! (?:last|in|years?|before|of luck))"
                        + "|^(?:severe |bad |terrible )*chest pains?|(?:my|his|her) chest (?:hurts|is hurting)"
                        + "|can(?:'t|not| not) breathe|(?:is|am|\\w+'[sm]) (?:not breathing|unconscious|bleeding (?:heavily|badly|out|a lot))"
                        + "|(?:want|going) to (?:kill|hurt) (?:myself|him|her)|kill myself|(?:has|have|took|taken) (?:taken )?an overdose"
                        + "|call (?:an ambulance|911|999|112)|(?:there is|there's|house is|we're) (?:a fire|on fire)"
                        + "|(?:je fais|il fait|elle fait) (?:une crise cardiaque|un avc|un infarctus)"
                        + "|(?:ai|a|as) (?:(?:une |des |de |très |vraiment |terribles? |grosses? |fortes? )*)douleurs? (?:à|dans) la poitrine"
                        + "|(?:ai|a) (?:de la misère|du mal|de la difficulté) à respirer"
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

    /// Water, fire and gas: what the owner wants to be said of them is said before anything else is done.
    private static final Pattern HAZARD = Pattern.compile(
            "(?<![\\p{L}])(?:smell(?:s|ing)? (?:of )?gas|gas leak|flooding|flooded|burst (?:pipe|main)"
                    + "|pipe (?:has |just )?burst|water (?:is )?(?:everywhere|pouring|gushing)|carbon monoxide"
                    + "|fuite de gaz|odeur de gaz|sens le gaz|inondation|inondé|tuyau (?:a )?éclaté|de l'eau partout)(?![\\p{L}])");

    private Guard() {}

    /// @param business as it is called in the language spoken
    public static Optional<String> answer(Business business, Locale language, String words) {
        return answer(business, language, words, EnumSet.allOf(Topic.class));
    }

    /// Only where somebody may be in danger.
    static Optional<String> danger(Business business, Locale language, String words) {
        return answer(business, language, words, EnumSet.of(Topic.EMERGENCY));
    }

    /// Only to who wants to be advised as a physician or a lawyer would.
    static Optional<String> advice(Business business, Locale language, String words) {
        return answer(business, language, words, EnumSet.of(Topic.MEDICAL, Topic.LEGAL));
    }

    /// The owner's fact `emergency`, to who tells of a danger to the house; nothing where there is no such fact.
    static Optional<String> hazard(Business business, String words) {
        return HAZARD.matcher(compared(words)).find()
                ? Optional.ofNullable(business.profile().facts().get(Topic.EMERGENCY.fact))
                : Optional.empty();
    }

    private static Optional<String> answer(Business business, Locale language, String words, Set<Topic> topics) {
        var compared = compared(words);
        return topics.stream()
                .filter(topic -> topic.words.matcher(compared).find())
                .findFirst()
                .map(topic -> answer(business, language, topic));
    }

    private static String compared(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }

    private static String answer(Business business, Locale language, Topic topic) {
        var usual = language.getLanguage().equals("fr") ? topic.french : topic.english;
        var fact = business.profile().facts().get(topic.fact);
        return fact != null ? fact : business.reception().policies().getOrDefault(topic.fact, usual);
    }
}
