package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A number with some of its digits taken back after it: "… four five five four, no, four five, not
/// five four", "not five four, four five".
final class PhoneCorrection {

    private PhoneCorrection() {}

    /// @return the number with the digits that were meant; null if nothing was taken back
    static @Nullable List<Run> of(List<List<Run>> stretches, int at, Utterance utterance) {
        if (at + 1 >= stretches.size()) {
            return null;
        }
        List<Run> number = stretches.get(at);
        List<Run> second = stretches.get(at + 1);
        boolean secondWrong = notBetween(number, second, utterance);
        if (at + 2 >= stretches.size()) {
            return secondWrong ? halves(number, digits(second)) : null;
        }
        List<Run> third = stretches.get(at + 2);
        if (secondWrong) {
            return replaced(number, digits(second), digits(third));
        }
        return notBetween(second, third, utterance) ? replaced(number, digits(third), digits(second)) : null;
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
