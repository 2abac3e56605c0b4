package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Saying;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// The sentences of one turn in one language: the business's own, and the standard ones where it has none.
/// A sentence may be put otherwise for the second and third time (`key.2`, `key.3`) and for the ear
/// (`key.spoken`); the nearest one there is gets used. Which of several variants is said follows from the
/// conversation and the turn, so that a turn that is run again says the same.
final class Wording {

    private final Map<String, List<String>> own;
    private final Sentences standard;
    private final String business;
    private final long turn;

    /// @param business its name, which any sentence may call it by
    Wording(Map<String, List<String>> own, Sentences standard, String business, long turn) {
        this.own = own;
        this.standard = standard;
        this.business = business;
        this.turn = turn;
    }

    /// Whether there is a message file for the language.
    static boolean speaks(Locale language) {
        return Sentences.speak(language);
    }

    /// In the conversation's language.
    static Wording of(Draft draft) {
        return of(draft, draft.language());
    }

    /// In a language other than the conversation's.
    static Wording of(Draft draft, Locale language) {
        Business business = draft.visit().business().in(language);
        return new Wording(
                business.wording(language),
                Sentences.in(language),
                business.name(),
                turn(draft.visit().conversation()));
    }

    private static long turn(Conversation conversation) {
        var id = conversation.id().value();
        return id.getMostSignificantBits()
                ^ id.getLeastSignificantBits()
                ^ conversation.progress().turns();
    }

    boolean has(String key) {
        return standard.has(key);
    }

    /// As it stands, for the middle of a sentence or a text of its own.
    String say(String key, Map<String, String> values) {
        return filled(key, values).text();
    }

    /// As it is said in the conversation.
    ///
    /// @param time the how-manieth time it is asked, from 1
    Saying ask(String key, int time, boolean spoken, Map<String, String> values) {
        return Sentence.begun(filled(nearest(key, time, spoken), values));
    }

    private Saying filled(String key, Map<String, String> values) {
        var variants = Optional.ofNullable(own.get(key)).orElseGet(() -> standard.variants(key));
        var all = new HashMap<>(values);
        all.putIfAbsent("business", business);
        return Sentence.filled(variants.get(choice(key, variants.size())), all);
    }

    private String nearest(String key, int time, boolean spoken) {
        for (var again = Math.min(time, 3); again > 0; again--) {
            var name = again == 1 ? key : key + "." + again;
            var ways = spoken ? List.of(name + ".spoken", name) : List.of(name);
            var way = ways.stream()
                    .filter(own::containsKey)
                    .findFirst()
                    .or(() -> ways.stream().filter(standard::has).findFirst());
            if (way.isPresent()) {
                return way.get();
            }
        }
        return key;
    }

    /// Two sentences of one turn do not hang together.
    private int choice(String key, int variants) {
        return variants == 1 ? 0 : new SplittableRandom(turn ^ ((long) key.hashCode() << 32)).nextInt(variants);
    }
}
