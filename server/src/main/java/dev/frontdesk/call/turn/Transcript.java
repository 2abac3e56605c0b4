package dev.frontdesk.call.turn;

import dev.frontdesk.call.turn.Decision.TurnEnded;
import dev.frontdesk.call.turn.Hearing.Final;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a turn in the making: finals, and the partial behind them.
final class Transcript {

    /// As much as a turn holds; what is more opens the next turn.
    static final int LONGEST = 4_000;

    private static final int MOST_ALTERNATIVES = 4;

    private final List<Final> finals = new ArrayList<>();
    private int length;
    private String partial = "";

    /// A partial that went into a turn as it was; its final says nothing new.
    private List<String> told = List.of();

    void partial(String text) {
        partial = known(text) ? "" : cut(text.strip());
    }

    void add(Final last) {
        partial = "";
        String text = cut(last.text().strip());
        boolean known = known(text);
        told = List.of();
        if (text.isEmpty() || known) {
            return;
        }
        finals.add(new Final(text, last.confidence(), last.alternatives(), last.speechEnded()));
        length += text.length() + 1;
    }

    /// The final of a partial that was told does not come any more.
    void forgetTold() {
        told = List.of();
    }

    boolean isEmpty() {
        return finals.isEmpty() && partial.isEmpty();
    }

    boolean full() {
        return length > LONGEST;
    }

    boolean hasPartial() {
        return !partial.isEmpty();
    }

    String text() {
        return String.join(
                " ", Stream.concat(finals.stream().map(Final::text), rest()).toList());
    }

    /// Takes the turn out; what does not fit stays for the next.
    TurnEnded end() {
        Final overflow = full() && finals.size() > 1 ? finals.removeLast() : null;
        List<Final> parts = new ArrayList<>(finals);
        if (!partial.isEmpty() && overflow == null && length + partial.length() <= LONGEST) {
            parts.add(new Final(partial, lowest(finals), List.of(), false));
            told = Talk.words(partial);
            partial = "";
        }
        finals.clear();
        length = 0;
        if (overflow != null) {
            finals.add(overflow);
            length = overflow.text().length() + 1;
        }
        return new TurnEnded(joined(parts, -1), lowest(parts), alternatives(parts));
    }

    void clear() {
        finals.clear();
        partial = "";
        told = List.of();
        length = 0;
    }

    private boolean known(String text) {
        List<String> words = Talk.words(text);
        return words.size() <= told.size() && words.equals(told.subList(0, words.size()));
    }

    private Stream<String> rest() {
        return partial.isEmpty() ? Stream.empty() : Stream.of(partial);
    }

    private static double lowest(List<Final> parts) {
        return parts.stream().mapToDouble(Final::confidence).min().orElse(0);
    }

    /// The first alternatives of all parts together, then the second ones; a part that has none stays as it is.
    private static List<String> alternatives(List<Final> parts) {
        int most = parts.stream()
                .mapToInt(part -> part.alternatives().size())
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(most, MOST_ALTERNATIVES))
                .mapToObj(which -> cut(joined(parts, which)))
                .toList();
    }

    private static String joined(List<Final> parts, int alternative) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> alternative >= 0
                                        && alternative < part.alternatives().size()
                                ? part.alternatives().get(alternative)
                                : part.text())
                        .toList());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
