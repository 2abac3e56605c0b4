package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.LanguageHeard;
import dev.frontdesk.conversation.understanding.Term;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.Understood;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hears what was said in the light of what was asked and of the business's words, zone and hours.
final class Ear {

    private final Understanding understanding;

    Ear(Understanding understanding) {
        this.understanding = understanding;
    }

    /// Which of these languages the words call for.
    Optional<LanguageHeard> language(Said said, List<Locale> spoken) {
        return Optional.ofNullable(understanding.language(said.text(), spoken));
    }

    /// In the language that is spoken.
    Understood hear(Draft draft, Said said) {
        return hear(draft, said, draft.language());
    }

    Understood hear(Draft draft, Said said, Locale language) {
        var context = context(draft).in(language);
        return understanding.understand(new Heard(said.text(), ask(draft), context, said.alternatives()));
    }

    /// What the words say in answer to a question.
    Understood read(Draft draft, Ask ask, String text) {
        return understanding.understand(Heard.of(text, ask, context(draft)));
    }

    /// Somebody asked for by name who is not one of the business's people.
    Optional<String> stranger(Draft draft, String text) {
        return understanding.stranger(Heard.of(text, null, context(draft)));
    }

    /// The first number said; null when there is none.
    @Nullable
    BigDecimal number(Draft draft, String text) {
        return understanding.number(Heard.of(text, null, context(draft)));
    }

    /// Slugs of the terms that an answer names, best first; any word of a term counts.
    List<String> named(Draft draft, List<Term> terms, String text) {
        return understanding.named(Heard.of(text, Ask.SERVICE, context(draft)), terms);
    }

    /// The digits said that may be a part of a phone number.
    String digits(Draft draft, String text) {
        return understanding.digits(Heard.of(text, Ask.PHONE, context(draft)));
    }

    /// The name, number or code that several answers give together.
    @Nullable
    String name(Draft draft, List<Attempt> answers) {
        return understanding.name(heard(draft, Ask.NAME, answers));
    }

    @Nullable
    String phone(Draft draft, List<Attempt> answers) {
        return understanding.phone(heard(draft, Ask.PHONE, answers));
    }

    @Nullable
    String postcode(Draft draft, List<Attempt> answers) {
        return understanding.postcode(heard(draft, Ask.POSTCODE, answers));
    }

    private static List<Heard> heard(Draft draft, Ask ask, List<Attempt> answers) {
        var context = context(draft);
        return answers.stream()
                .map(answer -> new Heard(answer.text(), ask, context, answer.alternatives()))
                .toList();
    }

    private static @Nullable Ask ask(Draft draft) {
        return switch (draft.asked()) {
            case SERVICE -> Ask.SERVICE;
            case WHEN -> Ask.WHEN;
            case CHOICE -> draft.offered().isEmpty() ? Ask.CHOICE : Ask.WHEN;
            case NAME -> Ask.NAME;
            case PHONE -> Ask.PHONE;
            case EMAIL -> Ask.EMAIL;
            case POSTCODE -> Ask.POSTCODE;
            case CONFIRMATION -> Ask.YESNO;
            case QUESTION -> Ask.INTENT;
            case MESSAGE, NOTHING -> null;
        };
    }

    private static Context context(Draft draft) {
        var business = draft.business();
        return new Context(
                draft.visit().localNow().toLocalDateTime(),
                business.zone(),
                business.country(),
                hours(business),
                business.catalogue().services().stream()
                        .map(service -> term(service.slug(), service.name(), service.words()))
                        .toList(),
                business.catalogue().resources().stream()
                        .map(resource -> term(resource.slug(), resource.name(), resource.otherNames()))
                        .toList(),
                business.reception().escalation().words(),
                draft.language());
    }

    static Term term(String slug, String name, List<String> words) {
        var all = new ArrayList<String>(words.size() + 1);
        all.add(name);
        all.addAll(words);
        return new Term(slug, all);
    }

    /// From the earliest opening of the week to the latest closing; null when never open.
    private static @Nullable TimeRange hours(Business business) {
        var ranges = business.schedule().hours().days().values().stream()
                .flatMap(List::stream)
                .toList();
        var opens = ranges.stream().map(TimeRange::start).min(LocalTime::compareTo);
        if (opens.isEmpty()) {
            return null;
        }
        var throughMidnight = ranges.stream().anyMatch(range -> range.end().equals(LocalTime.MIDNIGHT));
        var closes = throughMidnight
                ? LocalTime.MIDNIGHT
                : ranges.stream().map(TimeRange::end).max(LocalTime::compareTo).orElseThrow();
        return new TimeRange(opens.get(), closes);
    }
}
