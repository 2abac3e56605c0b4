package dev.frontdesk.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts text into sentences. A full stop after "Dr", a single letter or another abbreviation ends none.
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"”’»)]?\\s+(?=[\\p{Lu}\\p{N}\"“‘«(¿¡])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*(?:^|[\\s(])(?:Drs?|Mrs?|Ms|Mme|Mlle|M|St|Ste|No|Nos|Prof|vs|e\\.g|i\\.e|etc|approx|ext|tel|\\p{Lu})\\.");

    private Sentences() {}

    /// In order; a text without an end of sentence is one.
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        var start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            var sentence = text.substring(start, end.start());
            if (!ABBREVIATED.matcher(lastWords(sentence)).matches()) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        var rest = text.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    private static String lastWords(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - 12));
    }
}
