package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A number with some of its digits taken back after it: "… four five five four, no, four five, not
/// five four", "not five four, four five".
final class PhoneCorrection {

    private static final int SHORTEST = 2;
    private static final double MOST_DIFFERENT = 0.5;

    private PhoneCorrection() {}

    /// @return the number with the digits that were meant; null if nothing was taken back
    static @Nullable List<Run> of(List<List<Run>> stretches, int at, Utterance utterance) {
        if (at + 1 >= stretches.size()) {
            return null;
        }
        List<Run> number = stretches.get(at);
        List<Run> second = stretches.get(at + 1);
        boolean secondWrong = notBetween(number, second, utterance);
        if (countsLast(second, utterance)) {
            return at + 2 < stretches.size() ? ending(number, digits(stretches.get(at + 2))) : null;
        }
        if (at + 2 >= stretches.size() || !takenBack(second, stretches.get(at + 2), utterance)) {
            return secondWrong
                    ? halves(number, digits(second))
                    : takenBack(number, second, utterance) ? said(number, second) : null;
        }
        List<Run> third = stretches.get(at + 2);
        if (secondWrong) {
            return replaced(number, digits(second), digits(third));
        }
        return notBetween(second, third, utterance) ? replaced(number, digits(third), digits(second)) : null;
    }

    /// "780 555 0154, sorry, 0145", "780 554, no, 555 0123": the digits said anew stand for those before
    /// that are most like them, the last ones on a tie.
    private static @Nullable List<Run> said(List<Run> number, List<Run> anew) {
        String before = digits(number);
        String now = digits(anew);
        if (now.length() < SHORTEST) {
            return null;
        }
        int best = -1;
        double least = MOST_DIFFERENT;
        for (int start = 0; start < before.length(); start++) {
            int length = Math.min(now.length(), before.length() - start);
            double different = (double) different(before, start, now, length) / length;
            if (length >= SHORTEST && different <= least) {
                least = different;
                best = start;
            }
        }
        if (best < 0) {
            return now.length() == SHORTEST ? ending(number, now) : null;
        }
        int rest = best + now.length();
        String meant = before.substring(0, best) + now + (rest < before.length() ? before.substring(rest) : "");
        return List.of(new Run(number.getFirst().start(), anew.getLast().end(), meant));
    }

    /// The "two" of "the last two are four five".
    private static boolean countsLast(List<Run> count, Utterance utterance) {
        int at = count.getFirst().start();
        return at > 0
                && utterance
                        .language()
                        .digits()
                        .last()
                        .contains(utterance.tokens().get(at - 1).word())
                && digits(count).length() == 1;
    }

    private static @Nullable List<Run> ending(List<Run> number, String end) {
        String before = digits(number);
        if (before.length() < end.length()) {
            return null;
        }
        String meant = before.substring(0, before.length() - end.length()) + end;
        return List.of(new Run(number.getFirst().start(), number.getLast().end(), meant));
    }

    private static int different(String before, int start, String now, int length) {
        int different = 0;
        for (int i = 0; i < length; i++) {
            different += before.charAt(start + i) == now.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static boolean takenBack(List<Run> before, List<Run> after, Utterance utterance) {
        return utterance
                .tokens()
                .subList(before.getLast().end(), after.getFirst().start())
                .stream()
                .anyMatch(token -> utterance.language().digits().takenBack().contains(token.word()));
    }

    /// "Not five four, four five": without a word between, the first half was wrong.
    private static @Nullable List<Run> halves(List<Run> number, String both) {
        int half = both.length() / 2;
        return replaced(number, both.substring(0, half), both.substring(half));
    }

    private static @Nullable List<Run> replaced(List<Run> number, String wrong, String right) {
        String digits = digits(number);
        int found = digits.lastIndexOf(wrong);
        if (found < 0 || wrong.length() != right.length()) {
            return null;
        }
        String meant = digits.substring(0, found) + right + digits.substring(found + wrong.length());
        return List.of(new Run(number.getFirst().start(), number.getLast().end(), meant));
    }

    private static boolean notBetween(List<Run> before, List<Run> after, Utterance utterance) {
        Set<String> negations = utterance.language().functionWords().negations();
        return utterance
                .tokens()
                .subList(before.getLast().end(), after.getFirst().start())
                .stream()
                .anyMatch(token -> negations.contains(token.word()));
    }

    private static String digits(List<Run> runs) {
        return runs.stream().map(Run::digits).collect(Collectors.joining());
    }
}
