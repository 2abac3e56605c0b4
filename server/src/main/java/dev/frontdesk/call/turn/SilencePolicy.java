package dev.frontdesk.call.turn;

import dev.frontdesk.conversation.Expects;
import java.util.Locale;

/// What to do when it is the caller's turn and the caller says nothing: fill the silence, ask again, offer the
/// keypad or a person, say goodbye. Each wait begins when the caller has heard us to the end. Stateless; times
/// are milliseconds of the call.
///
/// @param fillMillis silence before the first word
/// @param askMillis before the question is asked again
/// @param offerMillis before the keypad or a person is offered
/// @param goodbyeMillis before the goodbye
/// @param searchMillis how much longer people look for what was asked: a number, an address, their words
/// @param askedMillis how long they may take who asked for a moment
public record SilencePolicy(
        int fillMillis, int askMillis, int offerMillis, int goodbyeMillis, int searchMillis, int askedMillis) {

    public static final SilencePolicy USUAL = new SilencePolicy(5_000, 5_000, 7_000, 8_000, 3_000, 20_000);

    /// What is to be done now.
    public sealed interface Step {
        /// Nothing until then.
        record Wait(long until) implements Step {}

        /// "Take your time."
        record Fill() implements Step {}

        record AskAgain() implements Step {}

        record OfferKeypadOrPerson() implements Step {}

        record Goodbye() implements Step {}
    }

    /// How far the silence has come.
    ///
    /// @param since when the caller had heard us to the end
    /// @param taken how many steps have been taken since the caller last spoke
    /// @param askedForTime the caller asked for a moment
    public record Silence(long since, int taken, boolean askedForTime) {

        /// The caller has spoken, we have answered, and have been heard to the end.
        public static Silence from(long now, boolean askedForTime) {
            return new Silence(now, 0, askedForTime);
        }

        /// A step was taken, and what it said has been heard to the end.
        public Silence stepped(long now) {
            return new Silence(now, taken + 1, false);
        }
    }

    /// Whether somebody who said this is looking for something or thinking: "hang on, I'll get my diary".
    public static boolean asksForTime(String said, Locale language) {
        return Talk.in(language).asksForMoment(Talk.words(said));
    }

    public Step step(Silence silence, Expects expects, long now) {
        long due = silence.since() + wait(silence, expects);
        if (now < due) {
            return new Step.Wait(due);
        }
        return switch (silence.taken()) {
            case 0 -> new Step.Fill();
            case 1 -> new Step.AskAgain();
            case 2 -> new Step.OfferKeypadOrPerson();
            default -> new Step.Goodbye();
        };
    }

    private int wait(Silence silence, Expects expects) {
        return switch (silence.taken()) {
            case 0 -> silence.askedForTime() ? askedMillis : fillMillis + search(expects);
            case 1 -> askMillis + search(expects);
            case 2 -> offerMillis;
            default -> goodbyeMillis;
        };
    }

    private int search(Expects expects) {
        return switch (expects) {
            case PHONE, EMAIL, POSTCODE, MESSAGE -> searchMillis;
            case SERVICE, WHEN, NAME, CHOICE, CONFIRMATION, QUESTION, NOTHING -> 0;
        };
    }
}
