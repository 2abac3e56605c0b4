package dev.frontdesk.simulator.rehearsal.agenda;

import dev.frontdesk.simulator.rehearsal.corpus.BookingCall;
import dev.frontdesk.simulator.rehearsal.corpus.Given;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedTurn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Makes a plan of a recorded dialogue: its caller's phrases in their order, up to the booking that is the
/// goal.
///
/// The goal is the last booking whose day and time the caller said: what was only agreed to, because the
/// other side proposed it, has no words of the caller's own.
public final class Planning {

    private static final Map<String, Detail> SLOTS =
            Map.of("type", Detail.SERVICE, "appointment_date", Detail.DAY, "appointment_time", Detail.TIME);

    /// One in so many wants a certain provider.
    private static final int CHOOSY = 3;

    private final RecordedDialogue dialogue;
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Map<Detail, Map<String, String>> words = new EnumMap<>(Detail.class);
    private final Map<Detail, String> current = new EnumMap<>(Detail.class);

    private Planning(RecordedDialogue dialogue) {
        this.dialogue = dialogue;
    }

    /// @param service what the practice calls the service booked
    /// @param provider what it calls the provider booked
    public static Plan of(RecordedDialogue dialogue, String service, String provider, Random random) {
        var bookings = dialogue.bookings();
        var chosen = bookings.getFirst();
        for (var booking : bookings) {
            if (new Planning(dialogue).readUpTo(booking).isSaid(booking)) {
                chosen = booking;
            }
        }
        var planning = new Planning(dialogue).readUpTo(chosen);
        planning.complete(chosen, service);
        var wanted = random.nextInt(CHOOSY) == 0 ? provider : "";
        if (!wanted.isEmpty()) {
            planning.name(wanted, random);
        }
        var goal = new Goal(service, chosen.date(), chosen.time(), wanted, People.any(random));
        return new Plan(goal, planning.statements, planning.words, planning.requests);
    }

    private Planning readUpTo(BookingCall booking) {
        dialogue.userTurns().stream()
                .filter(turn -> turn.index() < booking.turn() && turn.served())
                .forEach(this::read);
        return this;
    }

    private void read(RecordedTurn turn) {
        var says = new EnumMap<Detail, String>(Detail.class);
        for (var act : turn.acts()) {
            var detail = SLOTS.get(act.slot());
            if (detail != null && act.informs(act.slot())) {
                says.put(detail, act.canonical());
                note(detail, act.canonical(), act.said());
            }
        }
        if (!says.isEmpty() || (statements.isEmpty() && turn.does("INFORM_INTENT"))) {
            statements.add(new Statement(turn.text(), says));
        }
        if (says.isEmpty() && turn.does("INFORM_INTENT")) {
            requests.add(turn.text());
        }
        current.putAll(says);
        turn.given().forEach(this::carry);
    }

    /// What was said while speaking of something else comes after the turn that made use of it.
    private void carry(Given given) {
        var detail = SLOTS.get(given.slot());
        if (detail == null || given.canonical().equals(current.get(detail))) {
            return;
        }
        ownWords(given).ifPresent(own -> {
            note(detail, given.canonical(), own);
            statements.add(new Statement(own, Map.of(detail, given.canonical())));
            current.put(detail, given.canonical());
        });
    }

    private Optional<String> ownWords(Given given) {
        return given.said().stream()
                .filter(said -> dialogue.userTurns().stream().anyMatch(turn -> turn.mentions(said)))
                .findFirst();
    }

    private void note(Detail detail, String value, String said) {
        words.computeIfAbsent(detail, any -> new HashMap<>()).put(value, said);
    }

    private boolean isSaid(BookingCall booking) {
        return booking.date().toString().equals(current.get(Detail.DAY))
                && booking.time().toString().equals(current.get(Detail.TIME));
    }

    /// What the goal needs and no phrase gives is said in plain words when it is asked for.
    private void complete(BookingCall booking, String service) {
        add(Detail.DAY, booking.date().toString());
        add(Detail.TIME, booking.time().toString());
        add(Detail.SERVICE, service);
    }

    private void add(Detail detail, String value) {
        if (!value.equals(current.get(detail))) {
            current.put(detail, value);
            statements.add(new Statement(Plainly.said(detail, value), Map.of(detail, value)));
        }
    }

    /// The recorded callers choose from what is shown to them, so the name is said by a sentence of its own
    /// after the first phrase, or after the first that gives a day or a time.
    private void name(String provider, Random random) {
        var at = random.nextBoolean() ? 0 : firstWhen();
        var sentence = random.nextBoolean() ? "I'd like to see " + provider + "." : "With " + provider + ", please.";
        statements.set(at, statements.get(at).with(sentence, Detail.PROVIDER, provider));
    }

    private int firstWhen() {
        for (var i = 0; i < statements.size(); i++) {
            if (statements.get(i).givesWhen()) {
                return i;
            }
        }
        return 0;
    }
}
