package dev.frontdesk.conversation.model;

import java.util.List;

/// What an owner adds to the instructions.
///
/// @param version from 1; 0 for the usual prompt, which adds nothing
/// @param tone how to sound, in a sentence
/// @param extra whatever else to bear in mind
/// @param checklist what a good conversation has
/// @param weight how many of the contacts get this version, by comparison with the others'; 0 for nobody
public record Prompt(int version, String tone, String extra, List<String> checklist, int weight) {

    public static final Prompt USUAL = new Prompt(0, "", "", List.of(), 1);

    public static final int LONGEST = 4_000;
    public static final int MOST_CHECKS = 20;
    public static final int MOST_WEIGHT = 100;

    public Prompt {
        checklist = List.copyOf(checklist);
    }

    /// What the instructions end with.
    String instructions() {
        var text = new StringBuilder();
        add(text, "How to sound: ", tone);
        add(text, "Also: ", extra);
        add(text, "A good conversation has: ", String.join("; ", checklist));
        return text.toString();
    }

    private static void add(StringBuilder text, String title, String words) {
        if (!words.isBlank()) {
            text.append("\n\n").append(title).append(words);
        }
    }
}
