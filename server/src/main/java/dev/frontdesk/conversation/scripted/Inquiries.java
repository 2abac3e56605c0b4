package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Answers from what the owner has configured: opening hours, prices, the facts and the policies. Which
/// words ask for what stands in the message file (`topic.hours = open, closed, …`).
final class Inquiries {

    private static final List<String> TOPICS = List.of("hours", "price", "services");

    private Inquiries() {}

    /// Says the answer when the configuration has one.
    ///
    /// @return whether something was said
    static boolean answer(Draft draft, String words, Understood understood) {
        var speech = Speech.of(draft);
        var said = Set.copyOf(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        for (var topic : TOPICS) {
            if (asksFor(speech, topic, said)) {
                return switch (topic) {
                    case "hours" -> hours(draft, speech, understood);
                    case "price" -> price(draft, speech, understood);
                    default -> services(draft, speech);
                };
            }
        }
        return configured(draft, speech, said);
    }

    private static boolean asksFor(Speech speech, String topic, Set<String> said) {
        return List.of(speech.word("topic." + topic).split(", ", -1)).stream().anyMatch(said::contains);
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
        var asked = understood.services().stream()
                .findFirst()
                .or(() -> draft.form().value(FieldName.SERVICE))
                .flatMap(draft.business()::service);
        if (asked.isPresent()) {
            return priced(speech, asked.get());
        }
        var priced = draft.business().catalogue().services().stream()
                .filter(service -> service.price() != null)
                .toList();
        priced.forEach(service -> priced(speech, service));
        return !priced.isEmpty();
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

    /// A fact or policy whose own name, or a word for it, was said: `parking` answers "where can I park".
    private static boolean configured(Draft draft, Speech speech, Set<String> said) {
        var known = new TreeMap<String, String>(draft.business().reception().policies());
        known.putAll(draft.business().profile().facts());
        var answers = known.entrySet().stream()
                .filter(fact -> said.contains(fact.getKey())
                        || words(speech, fact.getKey()).stream().anyMatch(said::contains))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        draft.say(answers);
        return !answers.isEmpty();
    }

    private static List<String> words(Speech speech, String fact) {
        return speech.knows("topic." + fact)
                ? List.of(speech.word("topic." + fact).split(", ", -1))
                : List.of();
    }
}
