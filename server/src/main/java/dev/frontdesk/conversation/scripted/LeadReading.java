package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.LeadQuestion.Option;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an answer to one of the business's own questions; what is no answer of the kind that was asked for is
/// none.
final class LeadReading {

    private static final int LONGEST = 500;

    /// So few words may be a no instead of an answer.
    private static final int SHORT = 4;

    /// "20k".
    private static final Pattern THOUSANDS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?[kK]\\b");

    private final Ear ear;
    private final Meaning meaning;

    LeadReading(Ear ear) {
        this.ear = ear;
        this.meaning = new Meaning(ear);
    }

    /// The answer as it is kept.
    Optional<String> answer(Draft draft, LeadQuestion question, String words) {
        return switch (question.kind()) {
            case TEXT -> text(words);
            case NUMBER -> number(draft, words);
            case CHOICE -> choice(draft, question, words);
            case YESNO -> yes(draft, words);
            case DATE -> date(draft, words);
        };
    }

    /// Whether the contact would or could not say. Words are an answer to an open question, "no" is none.
    boolean declines(Draft draft, LeadQuestion question, String words) {
        var understood = ear.read(draft, Ask.YESNO, words);
        var refuses = Boolean.FALSE.equals(understood.yes()) && question.kind() != LeadQuestion.Kind.YESNO;
        return understood.is(Flag.DONT_KNOW)
                || Dictation.holds(Speech.of(draft), "lead.skip", words)
                || (refuses && Dictation.words(words) <= SHORT);
    }

    private static Optional<String> text(String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        return Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .filter(it -> !it.isEmpty());
    }

    /// A sum of money counts with its amount; of a range, the upper end.
    private Optional<String> number(Draft draft, String said) {
        var words = THOUSANDS
                .matcher(said)
                .replaceAll(found ->
                        new BigDecimal(found.group(1)).movePointRight(3).toPlainString());
        var money = ear.read(draft, Ask.INTENT, words).money();
        var sum = money == null ? null : money.to() == null ? money.amount() : money.to();
        return Optional.ofNullable(sum == null ? ear.number(draft, words) : sum)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }

    private Optional<String> choice(Draft draft, LeadQuestion question, String words) {
        var terms = question.options().stream()
                .map(option -> Ear.term(option.slug(), option.name(), option.words()))
                .toList();
        return question.option(words.strip())
                .map(Option::slug)
                .or(() -> one(ear.named(draft, terms, words)))
                .or(() -> numbered(question, ear.read(draft, Ask.CHOICE, words)));
    }

    /// Several may be meant by what names several.
    private static Optional<String> one(List<String> slugs) {
        return slugs.size() == 1 ? Optional.of(slugs.getFirst()) : Optional.empty();
    }

    private static Optional<String> numbered(LeadQuestion question, Understood understood) {
        var number = understood.choice();
        var options = question.options();
        if (number == null || number == 0 || number > options.size()) {
            return Optional.empty();
        }
        return Optional.of(
                number < 0 ? options.getLast().slug() : options.get(number - 1).slug());
    }

    private Optional<String> yes(Draft draft, String words) {
        return Optional.ofNullable(ear.read(draft, Ask.YESNO, words).yes()).map(yes -> yes ? "yes" : "no");
    }

    private Optional<String> date(Draft draft, String words) {
        return Optional.ofNullable(meaning.time(draft, words).when())
                .flatMap(when -> Optional.ofNullable(when.date()))
                .map(Object::toString);
    }
}
