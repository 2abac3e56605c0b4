package dev.frontdesk.business;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the receptionist behaves.
///
/// @param greeting by language; a language without one gets the wording's own
/// @param lead who talks
/// @param policies sentences the owner wants said when asked, by topic: `cancellation`, `late`, …
/// @param texts what things are called, by language of the business; empty when the same in all
/// @param wording the owner's own sentences by language of the business, then by the name of the sentence
///     they replace; several for one are equally good
public record Reception(
        Map<Locale, String> greeting,
        Voice voice,
        Lead lead,
        Escalation escalation,
        Map<String, String> policies,
        Map<Locale, LocalTexts> texts,
        Map<Locale, Map<String, List<String>>> wording) {

    public Reception {
        greeting = Map.copyOf(greeting);
        policies = Map.copyOf(policies);
        texts = Map.copyOf(texts);
        wording = Map.copyOf(wording);
    }

    /// A reception that speaks of things alike in every language, in the receptionist's own sentences.
    public Reception(
            Map<Locale, String> greeting, Voice voice, Mode mode, Escalation escalation, Map<String, String> policies) {
        this(greeting, voice, Lead.of(mode), escalation, policies, Map.of(), Map.of());
    }

    public enum Mode {
        SCRIPTED,
        MODEL
    }

    public Mode mode() {
        return lead.mode();
    }

    /// The same, led by another.
    public Reception with(Lead other) {
        return new Reception(greeting, voice, other, escalation, policies, texts, wording);
    }

    /// The same with the policies in another language.
    Reception in(LocalTexts local) {
        return new Reception(greeting, voice, lead, escalation, local.policies(), texts, wording);
    }

    /// The same with the texts of all languages.
    Reception with(Map<Locale, LocalTexts> all) {
        return new Reception(greeting, voice, lead, escalation, policies, all, wording);
    }

    /// The same with other sentences of the owner's.
    Reception withWording(Map<Locale, Map<String, List<String>>> own) {
        return new Reception(greeting, voice, lead, escalation, policies, texts, own);
    }
}
