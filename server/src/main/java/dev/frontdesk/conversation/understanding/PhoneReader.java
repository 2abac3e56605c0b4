package dev.frontdesk.conversation.understanding;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Phone numbers, spoken, keyed or written, in the business's country and, with a plus, abroad. What
/// is a number libphonenumber decides, by length and form: the numbers kept for examples count too.
final class PhoneReader {

    /// A number and the tokens it covers.
    ///
    /// @param extension its digits
    record Phone(String e164, int start, int end, @Nullable String extension) {
        Phone with(List<Run> said) {
            return new Phone(e164, start, said.getLast().end(), digits(said));
        }
    }

    private static final int LONGEST = 16;
    private static final int SHORTEST = 7;
    private static final int MOST_ANSWERS = 3;
    private static final int LONGEST_EXTENSION = 7;
    private static final int MOST_BEFORE_EXTENSION = 4;
    private static final int MOST_GROUPS_DROPPED = 4;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /// The last number said, which is the corrected one if there are several.
    @Nullable
    Phone read(Utterance utterance) {
        Phone found = null;
        for (DigitWords.Groups numbers : utterance.language().digits().numbers()) {
            Phone phone = read(utterance, numbers);
            if (phone != null && valid(phone)) {
                return phone;
            }
            found = found == null ? phone : found;
        }
        return found;
    }

    private @Nullable Phone read(Utterance utterance, DigitWords.Groups numbers) {
        Phone found = null;
        List<List<Run>> stretches =
                stretches(utterance.tokens(), utterance.language().digits(), numbers);
        for (int i = 0; i < stretches.size(); i++) {
            if (found != null && isExtension(stretches.get(i), found, utterance)) {
                found = found.with(stretches.get(i));
                continue;
            }
            List<Run> corrected = PhoneCorrection.of(stretches, i, utterance);
            Phone phone = corrected == null ? null : best(corrected, utterance);
            phone = phone == null ? best(stretches.get(i), utterance) : phone;
            found = phone == null ? found : phone;
        }
        return found;
    }

    /// The digits of "extension 12", close behind a number.
    private static boolean isExtension(List<Run> stretch, Phone phone, Utterance utterance) {
        int start = stretch.getFirst().start();
        Set<String> named = utterance.language().digits().extension();
        return start >= phone.end()
                && start - phone.end() <= MOST_BEFORE_EXTENSION
                && digits(stretch).length() <= LONGEST_EXTENSION
                && utterance.tokens().subList(phone.end(), start).stream()
                        .anyMatch(token -> named.contains(token.word()));
    }

    private static String digits(List<Run> runs) {
        return runs.stream().map(Run::digits).collect(Collectors.joining());
    }

    /// The number of the last answer; where that holds none, of the last two or three with digits in one.
    @Nullable
    Phone combined(List<Utterance> answers) {
        StringBuilder text = new StringBuilder();
        for (Utterance answer : lastWithDigits(answers)) {
            text.insert(0, answer.text() + " ");
            Phone phone = read(Utterance.of(text.toString(), Ask.PHONE, answer.context()));
            if (phone != null) {
                return phone;
            }
        }
        return null;
    }

    private static List<Utterance> lastWithDigits(List<Utterance> answers) {
        return answers.reversed().stream()
                .filter(answer -> !SpokenDigits.groups(
                                answer.tokens(), answer.language().digits())
                        .isEmpty())
                .limit(MOST_ANSWERS)
                .toList();
    }

    private boolean valid(Phone phone) {
        try {
            return numbers.isValidNumber(numbers.parse(phone.e164(), null));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static List<List<Run>> stretches(List<Token> tokens, DigitWords words, DigitWords.Groups numbers) {
        List<List<Run>> stretches = new ArrayList<>();
        for (Run run : SpokenDigits.groups(tokens, words, numbers)) {
            if (ofTheClock(run, tokens)) {
                continue;
            }
            if (stretches.isEmpty() || !touches(stretches.getLast().getLast(), run, tokens, words)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(run);
        }
        return stretches;
    }

    /// The "10" and the "30" of "10:30".
    private static boolean ofTheClock(Run run, List<Token> tokens) {
        return (run.start() > 0 && tokens.get(run.start() - 1).word().equals(":"))
                || (run.end() < tokens.size() && tokens.get(run.end()).word().equals(":"));
    }

    private static boolean touches(Run before, Run after, List<Token> tokens, DigitWords words) {
        return !after.digits().equals("+")
                && after.start() - before.end() <= 3
                && tokens.subList(before.end(), after.start()).stream()
                        .allMatch(token -> words.between().contains(token.word()));
    }

    private @Nullable Phone best(List<Run> stretch, Utterance utterance) {
        for (int dropped = 0; dropped <= Math.min(MOST_GROUPS_DROPPED, stretch.size() - 1); dropped++) {
            for (int first = 0; first <= dropped; first++) {
                Phone phone = phone(stretch.subList(first, stretch.size() - dropped + first), utterance);
                if (phone != null) {
                    return phone;
                }
            }
        }
        return null;
    }

    private @Nullable Phone phone(List<Run> runs, Utterance utterance) {
        String digits = digits(runs);
        if (digits.length() < SHORTEST || digits.length() > LONGEST || date(runs)) {
            return null;
        }
        String e164 = digits.indexOf("00") == 0 ? e164("+" + digits.substring(2), utterance) : null;
        e164 = e164 == null ? e164(digits, utterance) : e164;
        return e164 == null
                ? null
                : new Phone(e164, runs.getFirst().start(), runs.getLast().end(), null);
    }

    /// "3-10-2027" would be a number of seven digits.
    private static boolean date(List<Run> runs) {
        return runs.size() == 3
                && runs.get(0).digits().length() <= 2
                && runs.get(1).digits().length() <= 2
                && runs.get(2).digits().matches("(19|20)[0-9]{2}");
    }

    private @Nullable String e164(String digits, Utterance utterance) {
        try {
            PhoneNumber number = numbers.parse(digits, utterance.context().country());
            return acceptable(number, digits, utterance) ? numbers.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }

    private boolean acceptable(PhoneNumber number, String digits, Utterance utterance) {
        if (numbers.isValidNumber(number)) {
            return true;
        }
        if (numbers.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
            return false;
        }
        return number.getCountryCode() == 1
                ? northAmerican(number.getNationalNumber())
                : utterance.asks(Ask.PHONE) || digits.startsWith("+") || digits.startsWith("0");
    }

    /// Area code and exchange start with 2 to 9.
    private static boolean northAmerican(long national) {
        return national >= 2_000_000_000L && national / 1_000_000 % 10 >= 2;
    }
}
