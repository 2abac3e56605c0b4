package dev.frontdesk.simulator.vendor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a model does with instructions for one reply, which may repeat those of the session first.
final class Instructed {

    private static final Pattern KEYS = Pattern.compile("keypad[^:]*: ([0-9*#]+)");

    private final String instruction;

    Instructed(Scene scene) {
        var request = scene.request();
        instruction = request.startsWith(scene.instructions())
                ? request.substring(scene.instructions().length()).strip()
                : request.strip();
    }

    boolean isGiven() {
        return !instruction.isEmpty();
    }

    /// The words to be said as they stand.
    Optional<String> words() {
        return WordForWord.of(instruction);
    }

    /// The caller's answer on the keypad.
    Optional<String> keys() {
        var found = KEYS.matcher(instruction);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// It is about what the caller has said, and says nothing of its own.
    boolean asksForAnswer() {
        return instruction.startsWith("Answer ");
    }

    boolean asksToGoOn() {
        return instruction.contains("Take up again") || instruction.contains("your last question again");
    }

    boolean asksToOfferPerson() {
        return instruction.contains("connected to a person");
    }

    boolean asksForGoodbye() {
        return instruction.contains("goodbye");
    }
}
