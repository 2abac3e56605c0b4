package dev.frontdesk.business.document;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.LeadQuestion.Kind;
import dev.frontdesk.business.LeadQuestion.Option;
import dev.frontdesk.business.Qualification;
import dev.frontdesk.business.Qualification.Occasion;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `leads`: what is asked of people who may become customers, and when.
final class LeadsSection {

    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_OPTIONS = 12;

    private static final Set<String> KEYS = Keys.of("words", "after", "questions");
    private static final Set<String> QUESTION_KEYS = Keys.of("field", "ask", "kind", "options", "required");
    private static final Set<String> OPTION_KEYS = Keys.of("slug", "name", "words");
    private static final Format<Kind> KIND = ReceptionSection.words(Kind.values());
    private static final Format<Occasion> OCCASION = ReceptionSection.words(Occasion.values());
    private static final Format<String> ASK = TextFormats.text("a question", 500);

    private final Localized local;

    private LeadsSection(Localized local) {
        this.local = local;
    }

    /// The questions in one language.
    static Qualification read(YamlMap root, Localized local) {
        return root.get("leads")
                .flatMap(value -> value.map(KEYS))
                .map(new LeadsSection(local)::qualification)
                .orElse(Qualification.NONE);
    }

    private Qualification qualification(YamlMap map) {
        var occasions = map.get("after").map(value -> value.distinct(OCCASION)).orElse(List.of(Occasion.ENQUIRY));
        return new Qualification(
                questions(map), map.get("words").map(local::words).orElse(List.of()), Set.copyOf(occasions));
    }

    private List<LeadQuestion> questions(YamlMap map) {
        var expected = "a map with " + String.join(", ", QUESTION_KEYS);
        var given = map.require("questions", "a list, of which each is " + expected);
        var items = given.map(value -> value.items(expected)).orElse(List.of());
        given.filter(YamlValue::isEmptyList).ifPresent(value -> value.wrong("at least one question"));
        items.stream().skip(MOST_QUESTIONS).findFirst().ifPresent(value -> value.wrong("at most " + MOST_QUESTIONS));
        var taken = new HashSet<String>();
        return items.stream()
                .flatMap(item -> item.map(QUESTION_KEYS).stream())
                .map(item -> question(item, taken))
                .toList();
    }

    private LeadQuestion question(YamlMap map, Set<String> taken) {
        var field = field(map, taken);
        var kind = map.read("kind", KIND, map.get("options").isPresent() ? Kind.CHOICE : Kind.TEXT);
        return new LeadQuestion(
                field,
                kind,
                local.require(map, "ask", ASK, field),
                options(map, kind),
                map.read("required", TextFormats.FLAG, false));
    }

    /// Answers stand beside the other details of the form, so they cannot be called like one.
    private static String field(YamlMap map, Set<String> taken) {
        var field = map.require("field", TextFormats.SLUG, "unknown");
        map.get("field").filter(value -> value.says(field)).ifPresent(value -> {
            if (Arrays.stream(FieldName.values()).anyMatch(name -> name.label().equals(field))) {
                value.wrong("a name of its own: " + field + " is asked for anyway, see booking.ask");
            } else if (!taken.add(field)) {
                value.wrong("a field that no other question has");
            }
        });
        return field;
    }

    private List<Option> options(YamlMap map, Kind kind) {
        if (kind != Kind.CHOICE) {
            map.get("options").ifPresent(value -> value.wrong("no options: only a choice has them"));
            return List.of();
        }
        var expected = "from 2 to " + MOST_OPTIONS + " options, each a map with " + String.join(", ", OPTION_KEYS);
        var given = map.require("options", expected);
        var items = given.map(value -> value.items(expected)).orElse(List.of());
        given.filter(_ -> items.size() < 2 || items.size() > MOST_OPTIONS).ifPresent(value -> value.wrong(expected));
        var taken = new HashSet<String>();
        return items.stream()
                .flatMap(item -> item.map(OPTION_KEYS).stream())
                .map(item -> option(item, taken))
                .toList();
    }

    private Option option(YamlMap map, Set<String> taken) {
        var slug = CatalogueSection.slug(map, taken);
        var name = local.require(map, "name", TextFormats.NAME, slug);
        return new Option(
                slug,
                name,
                local.otherNames(map, name, map.get("words").map(local::words).orElse(List.of())));
    }
}
