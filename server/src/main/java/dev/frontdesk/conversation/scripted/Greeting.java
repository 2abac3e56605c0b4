package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The first words: that the call is recorded, where it is, and the owner's greeting or the standard one. On the
/// telephone a business of several
/// languages goes on to say how to get the others, each in its own words, unless the greeting names them.
final class Greeting {

    /// 1 on the keypad is the language that is spoken already.
    private static final int FIRST_KEY = 2;

    private Greeting() {}

    /// @param recorded whether the call is, which is said before anything else
    static void say(Draft draft, boolean recorded) {
        if (recorded) {
            Speech.of(draft).say("greeting.recorded");
        }
        var greeting = words(draft);
        draft.say(greeting);
        if (draft.spoken()) {
            var others = others(draft);
            for (var index = 0; index < others.size(); index++) {
                if (!named(others.get(index), greeting.text())) {
                    draft.say(aside(draft, others.get(index), FIRST_KEY + index));
                }
            }
        }
    }

    /// The language a key chooses after the greeting.
    static Optional<Locale> chosen(Draft draft, String key) {
        var others = others(draft);
        var index = key.length() == 1 ? key.charAt(0) - '0' - FIRST_KEY : -1;
        return index >= 0 && index < others.size() ? Optional.of(others.get(index)) : Optional.empty();
    }

    /// The business's languages that are spoken: of each, as the business has it first.
    static List<Locale> languages(Business business) {
        var first = new LinkedHashMap<String, Locale>();
        business.profile().languages().stream()
                .filter(Wording::speaks)
                .forEach(language -> first.putIfAbsent(language.getLanguage(), language));
        return List.copyOf(first.values());
    }

    private static List<Locale> others(Draft draft) {
        var current = draft.language().getLanguage();
        return languages(draft.business()).stream()
                .filter(language -> !language.getLanguage().equals(current))
                .toList();
    }

    private static Saying words(Draft draft) {
        var business = draft.business();
        var own = business.reception().greeting().get(draft.language());
        return own == null
                ? Wording.of(draft).ask("greeting", 1, draft.spoken(), Map.of("business", business.name()))
                : Saying.of(own);
    }

    private static Saying aside(Draft draft, Locale language, int key) {
        return Wording.of(draft, language)
                .ask("greeting.other", 1, true, Map.of("key", Integer.toString(key)))
                .in(language);
    }

    private static boolean named(Locale language, String greeting) {
        var name = language.getDisplayLanguage(language);
        return greeting.toLowerCase(language).contains(name.toLowerCase(language));
    }
}
