package dev.frontdesk.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// A tool that a model called, and what came of it. What is longer than anything of use is cut.
///
/// @param call the vendor's id of the call, its own in the conversation
/// @param arguments the model's words, by parameter
/// @param output what the model was told: one JSON object, as text
/// @param at when it was asked for
/// @param took the tool itself, without the wait for the conversation and for the database to commit
/// @param turn the number of the conversation's next turn when it ran; the first turn of ours from there on is the
///     one it led to
public record ToolCall(
        String call, String tool, Map<String, String> arguments, String output, Instant at, Duration took, int turn) {

    public static final int MOST_ARGUMENTS = 20;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_OUTPUT = 8_000;

    public ToolCall {
        tool = cut(tool, LONGEST_NAME);
        arguments = bounded(arguments);
        output = cut(output, LONGEST_OUTPUT);
    }

    private static Map<String, String> bounded(Map<String, String> given) {
        var kept = new TreeMap<String, String>();
        given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_ARGUMENTS)
                .forEach(one -> kept.put(cut(one.getKey(), LONGEST_NAME), cut(one.getValue(), Arguments.LONGEST)));
        return Map.copyOf(kept);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
