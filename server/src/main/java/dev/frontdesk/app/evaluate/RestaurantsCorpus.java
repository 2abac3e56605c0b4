package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Restaurant guests' turns, in which the spans of names, days and times are marked but not what they
/// mean: the name has to be the marked one, a day or a time has to be found where one is marked and
/// nowhere else.
final class RestaurantsCorpus {

    private static final String FILE = "restaurants8k_test.jsonl";
    private static final Context CONTEXT =
            Context.of(LocalDateTime.parse("2018-11-20T10:00"), ZoneId.of("Europe/London"), "GB", null);

    private final Slot slot;

    private RestaurantsCorpus(Slot slot) {
        this.slot = slot;
    }

    static Corpus of(Slot slot) {
        String scored = slot == Slot.NAME ? "names" : slot.name().toLowerCase(Locale.ROOT) + "s found";
        return Corpus.ofLines("Restaurants-8k", scored, FILE, new RestaurantsCorpus(slot)::score);
    }

    enum Slot {
        NAME,
        DATE,
        TIME;

        boolean marked(JsonNode slots) {
            return this == NAME
                    ? slots.has("first_name") || slots.has("last_name")
                    : slots.has(name().toLowerCase(Locale.ROOT));
        }
    }

    private void score(JsonNode line, Scoring scoring) {
        String text = line.path("text").asString();
        Understood understood = scoring.understand(Heard.of(text, ask(line.path("requested")), CONTEXT));
        JsonNode slots = line.path("slots");
        switch (slot) {
            case NAME -> scoring.equal(text, name(slots), lower(understood.name()));
            case DATE, TIME -> scoring.equal(text, slot.marked(slots), found(understood.when()));
        }
    }

    private boolean found(@Nullable When when) {
        return when != null && (slot == Slot.DATE ? when.date() != null : when.time() != null || when.part() != null);
    }

    private static @Nullable String name(JsonNode slots) {
        String name = Stream.of("first_name", "last_name")
                .filter(slots::has)
                .map(part -> slots.path(part).path(2).asString())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : lower(name);
    }

    private static @Nullable String lower(@Nullable String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Ask ask(JsonNode requested) {
        Set<String> asked = new HashSet<>();
        requested.forEach(one -> asked.add(one.asString()));
        if (asked.contains("first_name") || asked.contains("last_name")) {
            return Ask.NAME;
        }
        if (asked.contains("date") && asked.contains("time")) {
            return Ask.WHEN;
        }
        return asked.contains("date") ? Ask.DATE : asked.contains("time") ? Ask.TIME : null;
    }
}
