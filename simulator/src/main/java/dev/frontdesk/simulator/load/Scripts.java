package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Slot;
import dev.frontdesk.simulator.scenario.Cue;
import dev.frontdesk.simulator.scenario.Line;
import dev.frontdesk.simulator.scenario.Script;
import dev.frontdesk.simulator.scenario.Topic;
import dev.frontdesk.simulator.talk.Action;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the people of a crowd say.
final class Scripts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d 'at' h:mm a", Locale.US);

    private Scripts() {}

    /// Wants a time and takes another when it is gone.
    static Script books(String service, Slot slot, String name, String phone) {
        return new Script(List.of(opening(service, slot)), answers(service, slot, name, phone));
    }

    /// Wants a time and leaves when it is gone.
    static Script wantsOnly(String service, Slot slot, String name, String phone) {
        var leaves = new Line(Cue.of("choice"), new Action.HangUp());
        return new Script(List.of(opening(service, slot), leaves), answers(service, slot, name, phone));
    }

    /// A number of its own for each of up to 100,000 people; none is anybody's.
    static String phone(int person) {
        return "+1780%07d".formatted(5_000_000 + person);
    }

    private static Line opening(String service, Slot slot) {
        return Line.whenever(Action.Say.clearly("I'd like a " + service + " on " + when(slot)));
    }

    private static String when(Slot slot) {
        return DAY.format(slot.start());
    }

    private static Map<Topic, String> answers(String service, Slot slot, String name, String phone) {
        return Map.of(
                Topic.GREETING,
                "I'd like a " + service + " on " + when(slot),
                Topic.SERVICE,
                "a " + service,
                Topic.WHEN,
                when(slot),
                Topic.NAME,
                "my name is " + name,
                Topic.PHONE,
                phone,
                Topic.OWN_NUMBER,
                "yes",
                Topic.CHOICE,
                "the first one, please",
                Topic.CONFIRMATION,
                "yes, that's right",
                Topic.ANYTHING_ELSE,
                "no thank you, goodbye");
    }
}
