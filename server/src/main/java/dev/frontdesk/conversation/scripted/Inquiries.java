package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.knowledge.QuestionObserver.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Answers from what the owner has configured, opening hours, prices, facts and policies, and from the
/// articles. What speaks of most of the question answers it; the settings where both speak of as much.
/// Which words ask for a topic stands in the message file (`topic.hours = open, closed, …`).
final class Inquiries {

    private static final List<String> TOPICS = List.of("hours", "price", "duration", "services");

    /// How much of a question the settings have to speak of.
    private static final double ENOUGH = 0.5;

    private final KnowledgeSearch search;
    private final QuestionObserver observer;
    private final Facts facts;

    Inquiries(Knowledge knowledge) {
        search = knowledge.search();
        observer = knowledge.observer();
        facts = new Facts(search);
    }

    /// Where an answer came from.
    ///
    /// @param passage what of an article was said; null for anything else
    record Found(Source source, @Nullable Passage passage) {

        boolean isAnswer() {
            return source != Source.NOTHING;
        }
    }

    /// Says the answer when there is one.
    Found answer(Draft draft, String words, Understood understood) {
        var found = found(draft, words, understood);
        if (found.isAnswer()) {
            observer.answered(found.source());
        }
        return found;
    }

    /// Passages that may answer, the nearest first, in the language that is spoken.
    List<Passage> nearest(Draft draft, Question question, int most) {
        return search.nearest(draft.business(), question, most);
    }

    private Found found(Draft draft, String words, Understood understood) {
        var speech = Speech.of(draft);
        var question = question(draft, words);
        if (covers(draft, question, speech.word("topic.booking")) == 1 && covers(draft, question, "") < 1) {
            return settings(false);
        }
        var said = Words.of(words);
        var topic = TOPICS.stream()
                .filter(it -> asksFor(speech, it, said))
                .filter(it -> !it.equals("duration") || asksForLength(draft, speech, said, understood))
                .findFirst();
        var topicScore = topic.map(it -> covers(draft, question, topicText(draft, speech, it, understood)))
                .orElse(0.0);
        var fact = facts.best(draft, question, said);
        var passage = search.find(draft.business(), question, 1).stream().findFirst();
        var passageScore = passage.map(Passage::score).orElse(0.0);
        if (topicScore >= ENOUGH && topicScore >= fact.score() && topicScore >= passageScore) {
            return settings(topic(draft, speech, topic.orElseThrow(), understood));
        }
        if (!fact.text().isEmpty() && fact.score() >= passageScore) {
            draft.say(fact.text());
            return settings(true);
        }
        passage.ifPresent(found -> draft.say(draft.spoken() ? found.brief() : found.text()));
        return passage.isPresent()
                ? new Found(Source.ARTICLE, passage.get())
                : settings(topic.equals(Optional.of("services")) && services(draft, speech));
    }

    private static Found settings(boolean said) {
        return new Found(said ? Source.SETTINGS : Source.NOTHING, null);
    }

    /// Whether the words are a question about something, though none of the usual ones.
    static boolean sounds(Draft draft, String words, Understood understood) {
        var first = Words.of(words).stream().limit(1).toList();
        var asks =
                words.strip().endsWith("?") || Words.any(first, Speech.of(draft).words("heard.question"));
        return asks && Unanswered.nothingElse(understood);
    }

    static Question question(Draft draft, String words) {
        return Question.in(draft.language(), words);
    }

    private double covers(Draft draft, Question question, String text) {
        return search.covers(draft.business(), question, text);
    }

    /// What a topic speaks of, so that a question about something else is not taken for it.
    private static String topicText(Draft draft, Speech speech, String topic, Understood understood) {
        var text = new StringJoiner(" ").add(speech.word("topic." + topic));
        if (understood.when() != null) {
            text.add(understood.when().said());
        }
        switch (topic) {
            case "hours" ->
                List.of(DayOfWeek.values())
                        .forEach(day -> text.add(speech.phrases().weekday(day)));
            case "price", "duration" ->
                understood.services().stream()
                        .flatMap(slug -> draft.business().service(slug).stream())
                        .forEach(service -> text.add(service.name()).add(String.join(" ", service.words())));
            default -> draft.business().catalogue().services().forEach(service -> text.add(service.name()));
        }
        return text.toString();
    }

    private boolean topic(Draft draft, Speech speech, String topic, Understood understood) {
        return switch (topic) {
            case "hours" -> hours(draft, speech, understood);
            case "price" -> price(draft, speech, understood);
            case "duration" -> duration(draft, speech, understood);
            default -> services(draft, speech);
        };
    }

    private static boolean asksFor(Speech speech, String topic, List<String> said) {
        return Words.any(said, speech.words("topic." + topic));
    }

    /// "How long" is asked of many things: only of a service that is spoken of is it known.
    private static boolean asksForLength(Draft draft, Speech speech, List<String> said, Understood understood) {
        return Words.any(said, speech.words("topic.length"))
                && spokenOf(draft, understood).isPresent();
    }

    private static boolean hours(Draft draft, Speech speech, Understood understood) {
        var date = understood.when() == null ? null : understood.when().date();
        if (date != null) {
            onDay(draft, speech, date);
            return true;
        }
        var week = week(draft, speech);
        if (week.isEmpty()) {
            return false;
        }
        speech.say("hours.week", Map.of("hours", String.join("; ", week)));
        return true;
    }

    private static void onDay(Draft draft, Speech speech, LocalDate date) {
        var ranges = draft.business().schedule().hours().on(date.getDayOfWeek());
        var day = Map.of("date", speech.phrases().date(date));
        if (ranges.isEmpty()) {
            speech.say("hours.closed", day);
        } else {
            speech.say(
                    "hours.day",
                    Map.of("date", day.get("date"), "hours", speech.phrases().ranges(ranges)));
        }
    }

    /// Neighbouring days with the same hours are named together.
    private static List<String> week(Draft draft, Speech speech) {
        var hours = draft.business().schedule().hours();
        var runs = new LinkedHashMap<DayOfWeek, DayOfWeek>();
        DayOfWeek first = null;
        for (var day : DayOfWeek.values()) {
            if (hours.on(day).isEmpty()) {
                first = null;
            } else if (first != null && hours.on(day).equals(hours.on(first))) {
                runs.put(first, day);
            } else {
                first = day;
                runs.put(day, day);
            }
        }
        return runs.entrySet().stream()
                .map(run -> line(speech, run.getKey(), run.getValue(), hours.on(run.getKey())))
                .toList();
    }

    private static String line(Speech speech, DayOfWeek first, DayOfWeek last, List<TimeRange> ranges) {
        var values = Map.of(
                "first", speech.phrases().weekday(first),
                "last", speech.phrases().weekday(last),
                "hours", speech.phrases().ranges(ranges));
        return speech.sentence(first == last ? "hours.line" : "hours.lines", values);
    }

    private static boolean price(Draft draft, Speech speech, Understood understood) {
        var asked = spokenOf(draft, understood);
        if (asked.isPresent()) {
            return priced(speech, asked.get());
        }
        var priced = draft.business().catalogue().services().stream()
                .filter(service -> service.price() != null)
                .toList();
        priced.forEach(service -> priced(speech, service));
        return !priced.isEmpty();
    }

    /// The service named, or being booked, or asked about before.
    private static Optional<Service> spokenOf(Draft draft, Understood understood) {
        return understood.services().stream()
                .findFirst()
                .or(() -> draft.form().value(FieldName.SERVICE))
                .or(draft.memory()::askedAbout)
                .flatMap(draft.business()::service);
    }

    private static boolean duration(Draft draft, Speech speech, Understood understood) {
        var asked = spokenOf(draft, understood);
        asked.ifPresent(service -> speech.say(
                "duration.of",
                Map.of(
                        "service",
                        service.name(),
                        "minutes",
                        Long.toString(service.duration().toMinutes()))));
        return asked.isPresent();
    }

    private static boolean priced(Speech speech, Service service) {
        var price = Optional.ofNullable(service.price());
        price.ifPresent(
                known -> speech.say("price.of", Map.of("service", service.name(), "price", amount(speech, known))));
        return price.isPresent();
    }

    private static String amount(Speech speech, Price price) {
        return speech.phrases().money(price);
    }

    private static boolean services(Draft draft, Speech speech) {
        var names = draft.business().catalogue().services().stream()
                .map(Service::name)
                .toList();
        if (names.isEmpty()) {
            return false;
        }
        speech.say("services.list", Map.of("services", speech.phrases().either(names)));
        return true;
    }
}
