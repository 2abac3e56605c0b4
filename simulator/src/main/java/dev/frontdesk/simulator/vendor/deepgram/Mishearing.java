package dev.frontdesk.simulator.vendor.deepgram;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a recogniser makes of words that were said.
///
/// @param wrong what is heard instead of what, in any case
/// @param confidence in everything heard, 0 to 1
/// @param alternatives further transcripts of every final result
public record Mishearing(Map<String, String> wrong, double confidence, List<String> alternatives) {

    /// Hears every word.
    public static final Mishearing NONE = new Mishearing(Map.of(), 0.99, List.of());

    String heard(String said) {
        var heard = said;
        for (var word : wrong.entrySet()) {
            heard = heard.replaceAll(
                    "(?i)\\b" + Pattern.quote(word.getKey()) + "\\b", Matcher.quoteReplacement(word.getValue()));
        }
        return heard;
    }
}
