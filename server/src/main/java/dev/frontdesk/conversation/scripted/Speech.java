package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Slot;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/// Puts sentences of the wording into the draft, with its values as people say them.
final class Speech {

    private final Draft draft;
    private final Wording wording;
    private final Phrases phrases;

    private Speech(Draft draft, Wording wording, Phrases phrases) {
        this.draft = draft;
        this.wording = wording;
        this.phrases = phrases;
    }

    static Speech of(Draft draft) {
        var language = draft.language();
        var wording = Wording.of(draft);
        var today = draft.visit().localNow().toLocalDate();
        return new Speech(draft, wording, new Phrases(wording, language, draft.spoken(), today));
    }

    String sentence(String key, Map<String, String> values) {
        return wording.say(key, values);
    }

    void say(String key) {
        say(key, Map.of());
    }

    void say(String key, Map<String, String> values) {
        draft.say(wording.ask(key, 1, draft.spoken(), values));
    }

    /// Says it differently the second and third time in a row that it is asked in vain.
    void ask(String key, Map<String, String> values) {
        draft.say(wording.ask(key, draft.attempt(), draft.spoken(), values));
    }

    /// The how-manieth apology it is depends on the turns in vain, this one included.
    void apologise(String key) {
        draft.say(wording.ask(key, draft.failures(), draft.spoken(), Map.of()));
    }

    Phrases phrases() {
        return phrases;
    }

    /// Whether the message file has the sentence.
    boolean knows(String key) {
        return wording.has(key);
    }

    String word(String key) {
        return wording.say(key, Map.of());
    }

    /// Words the message file lists, with ", " between them.
    List<String> words(String key) {
        return List.of(word(key).split(", ", -1));
    }

    List<ZonedDateTime> local(List<Slot> slots) {
        var zone = draft.business().zone();
        return slots.stream().map(slot -> slot.start().atZone(zone)).toList();
    }

    ZonedDateTime local(String when) {
        return OffsetDateTime.parse(when).atZoneSameInstant(draft.business().zone());
    }
}
