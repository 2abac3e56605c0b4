package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a reply into sentences while it is being written: pieces of text in, sentences out as soon as they are
/// whole. "Dr. Lee", "2:30 p.m.", "No. 5" and "4.50" end no sentence. What grows too long is cut at a clause.
/// For one reply; not thread-safe.
public final class SentenceStream {

    /// Longer sentences are cut where a clause ends, or, without any, between words.
    public static final int LONGEST = 240;

    private static final int SHORTEST_CLAUSE = 40;
    private static final Set<String> ABBREVIATED = Set.of(
            "dr", "dre", "mr", "mrs", "ms", "mme", "mlle", "st", "ste", "no", "nos", "vs", "e.g", "i.e", "etc", "ext",
            "apt", "ave", "prof", "jr", "sr", "tel", "tél", "m", "approx", "min", "mon", "tue", "tues", "wed", "thu",
            "thur", "thurs", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "janv", "févr", "avr", "juil", "déc", "p.ex", "c.-à-d");
    private static final Set<String> HALVES = Set.of("a.m", "p.m", "etc", "min", "ave", "st");

    private final StringBuilder open = new StringBuilder();

    /// More of the reply.
    ///
    /// @return the sentences that are whole now, in order, without the spaces around them
    public List<String> add(String text) {
        open.append(text);
        var whole = new ArrayList<String>();
        for (var end = end(); end > 0; end = end()) {
            take(end, whole);
        }
        while (open.length() > LONGEST) {
            take(cut(), whole);
        }
        return whole;
    }

    /// The reply is over.
    ///
    /// @return what was left of it, in order; empty when nothing was
    public List<String> end(String last) {
        var whole = new ArrayList<>(add(last));
        take(open.length(), whole);
        return whole;
    }

    private void take(int end, List<String> whole) {
        var sentence = open.substring(0, end).strip();
        open.delete(0, end);
        if (!sentence.isEmpty()) {
            whole.add(sentence);
        }
    }

    /// Where the first sentence ends that is surely whole: something has to follow it. 0 when none does.
    private int end() {
        for (var at = 0; at < open.length(); at++) {
            var c = open.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (".!?…。！？".indexOf(c) >= 0) {
                var end = behind(at);
                if (end > 0 && ends(at, end)) {
                    return end;
                }
            }
        }
        return 0;
    }

    /// Past further marks and quotes; 0 when what comes next is not there yet.
    private int behind(int mark) {
        var end = mark + 1;
        while (end < open.length() && ".!?…\"”»)'".indexOf(open.charAt(end)) >= 0) {
            end++;
        }
        return end < open.length() ? end : 0;
    }

    private boolean ends(int mark, int end) {
        if ("。！？".indexOf(open.charAt(mark)) >= 0) {
            return true;
        }
        if (!Character.isWhitespace(open.charAt(end))) {
            return false;
        }
        if (open.charAt(mark) != '.') {
            return next(end) == 0 || !Character.isLowerCase(next(end));
        }
        var word = word(mark);
        var next = next(end);
        if (next == 0) {
            return false;
        }
        if (HALVES.contains(word)) {
            return Character.isUpperCase(next) && begins(end);
        }
        return !ABBREVIATED.contains(word) && !initial(word) && !Character.isLowerCase(next);
    }

    /// Whether the word that follows is there as a whole, and is no day: "from nine to 5 p.m. Monday to Friday".
    private boolean begins(int end) {
        var from = end;
        while (from < open.length() && !Character.isLetter(open.charAt(from))) {
            from++;
        }
        var to = from;
        while (to < open.length() && Character.isLetter(open.charAt(to))) {
            to++;
        }
        return to < open.length() && Weekdays.named(open.substring(from, to)) == null;
    }

    /// The first letter of what follows; 0 when it is not there yet.
    private char next(int end) {
        var at = end;
        while (at < open.length()
                && (Character.isWhitespace(open.charAt(at)) || "\"“«('".indexOf(open.charAt(at)) >= 0)) {
            at++;
        }
        return at < open.length() ? open.charAt(at) : 0;
    }

    /// The word before a full stop, in lower case, with the stops inside it.
    private String word(int mark) {
        var start = mark;
        while (start > 0
                && (Character.isLetterOrDigit(open.charAt(start - 1)) || ".-".indexOf(open.charAt(start - 1)) >= 0)) {
            start--;
        }
        return Plain.lower(open.substring(start, mark));
    }

    /// "J." of a name.
    private static boolean initial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
    }

    /// Where too long a sentence is cut: behind the last clause, else behind the last word.
    private int cut() {
        for (var marks : List.of(";:", ",", " ")) {
            for (var at = LONGEST - 1; at > SHORTEST_CLAUSE; at--) {
                var c = open.charAt(at);
                if (marks.indexOf(c) >= 0 && (c == ' ' || (at + 1 < open.length() && open.charAt(at + 1) == ' '))) {
                    return at + 1;
                }
            }
        }
        return LONGEST;
    }
}
