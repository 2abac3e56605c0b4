package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.BirthdateReader.Transcript;
import dev.frontdesk.conversation.understanding.PhoneReader.Phone;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Soon;
import dev.frontdesk.conversation.understanding.Wishes.Told;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.letters.Answer;
import dev.frontdesk.conversation.understanding.letters.Names;
import dev.frontdesk.conversation.understanding.letters.Postcodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what was said. Immutable and thread-safe; never throws, whatever the text; bounded in time,
/// at most a millisecond for an ordinary utterance once warm.
public final class Understanding {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ALTERNATIVES = 4;

    private final LanguageReader languages = new LanguageReader(Languages.all());
    private final PhoneReader phones = new PhoneReader();

    /// What the utterance says. Where the first transcript does not hold what was asked for, the
    /// alternatives are tried in their order.
    public Understood understand(Heard heard) {
        Understood first = read(heard.text(), heard);
        if (heard.ask() == Ask.BIRTHDATE && !heard.alternatives().isEmpty()) {
            return first.withBirthdate(BirthdateReader.read(transcripts(heard)));
        }
        if (Answers.given(first, heard.ask())) {
            return first;
        }
        return heard.alternatives().stream()
                .limit(MOST_ALTERNATIVES)
                .map(text -> read(text, heard))
                .filter(other -> Answers.given(other, heard.ask()))
                .findFirst()
                .orElse(first);
    }

    /// The date of birth that several answers to "when were you born" give together.
    public @Nullable LocalDate birthdate(List<Heard> answers) {
        return BirthdateReader.readTogether(
                answers.stream().map(Understanding::transcripts).toList());
    }

    private static List<Transcript> transcripts(Heard heard) {
        return Stream.concat(Stream.of(heard.text()), heard.alternatives().stream())
                .limit(1 + MOST_ALTERNATIVES)
                .map(text -> Utterance.of(bounded(text), heard.ask(), heard.context()))
                .map(utterance -> new Transcript(utterance, readings(utterance)))
                .toList();
    }

    /// The languages that are understood, each without a country. An utterance in another one is read as
    /// English.
    public static List<Locale> languages() {
        return Languages.all().stream().map(Language::locale).toList();
    }

    /// The language that a text calls for, of those that are spoken here.
    ///
    /// A language asked for ("in French, please", "parlez-vous anglais?", "I don't speak French"), in
    /// whichever language, goes before the one it is asked in. Otherwise the language of the text, where
    /// its words tell it clearly: one plain word of a language is enough ("oui", "bonjour"), as many of
    /// another are not. Null where nothing tells: a name, digits, "ok", an even mixture, or a language
    /// that is not spoken here.
    ///
    /// @param spoken the languages to choose from, with or without a country
    public @Nullable LanguageHeard language(String text, List<Locale> spoken) {
        return languages.read(bounded(text), spoken);
    }

    /// The name that several answers to "what is your name" give together: said, spelled, or both.
    public @Nullable String name(List<Heard> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        Language language = Languages.of(answers.getFirst().context().language());
        String combined = Names.combined(
                answers(answers), text -> NameReader.withoutOpening(text, language), language.alphabet());
        return combined == null ? lastNamed(answers) : combined;
    }

    /// Answers that do not go together: the last one that has a name of its own.
    private static @Nullable String lastNamed(List<Heard> answers) {
        return answers.reversed().stream()
                .map(heard -> NameReader.read(Utterance.of(bounded(heard.text()), Ask.NAME, heard.context())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The postcode that several answers give together, in the country of the first.
    public @Nullable String postcode(List<Heard> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        Context context = answers.getFirst().context();
        return Postcodes.combined(
                answers(answers),
                context.country(),
                Languages.of(context.language()).alphabet());
    }

    /// The phone number that several answers give together, in E.164: a later one said in full wins, and
    /// halves said in different answers are joined.
    public @Nullable String phone(List<Heard> answers) {
        Phone phone = phones.combined(answers.stream()
                .map(heard -> Utterance.of(bounded(heard.text()), Ask.PHONE, heard.context()))
                .toList());
        return phone == null ? null : phone.e164();
    }

    /// The digits said, in their order, of what may be a part of a phone number; empty when there are none.
    public String digits(Heard heard) {
        Utterance utterance = Utterance.of(bounded(heard.text()), Ask.PHONE, heard.context());
        StringBuilder digits = new StringBuilder();
        SpokenDigits.groups(utterance.tokens(), utterance.language().digits())
                .forEach(run -> digits.append(run.digits()));
        return digits.toString();
    }

    /// The first number said, in words or digits, whatever it counts; null when there is none.
    public @Nullable BigDecimal number(Heard heard) {
        Utterance utterance = Utterance.of(bounded(heard.text()), heard.ask(), heard.context());
        for (int at = 0; at < utterance.tokens().size(); at++) {
            MoneyAmount number = MoneyAmount.at(utterance, at);
            if (number != null && !article(utterance, number)) {
                return number.value();
            }
        }
        return null;
    }

    /// "A lot" counts nothing, whatever "a dollar" does.
    private static boolean article(Utterance utterance, MoneyAmount number) {
        return number.end() == number.start() + 1
                && utterance
                        .tokens()
                        .get(number.start())
                        .word()
                        .equals(utterance.language().money().one());
    }

    /// The slugs of those of the terms that are named, best first.
    public List<String> named(Heard heard, List<Term> terms) {
        return new TermReader(Utterance.of(bounded(heard.text()), heard.ask(), heard.context())).slugs(terms);
    }

    /// Whom the caller wants to see, named with a title, and who is none of the context's people: "Dr. Chen".
    /// Empty where nobody is named so.
    public Optional<String> stranger(Heard heard) {
        return new StrangerReader(Utterance.of(bounded(heard.text()), heard.ask(), heard.context())).read();
    }

    private static List<Answer> answers(List<Heard> heard) {
        return heard.stream()
                .map(one -> new Answer(Stream.concat(Stream.of(one.text()), one.alternatives().stream())
                        .map(Understanding::bounded)
                        .toList()))
                .toList();
    }

    private static String bounded(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static List<Node> readings(Utterance utterance) {
        return utterance.language().grammar().read(utterance.tokens(), utterance.context());
    }

    private Understood read(String text, Heard heard) {
        return read(Utterance.of(bounded(text), heard.ask(), heard.context()));
    }

    private Understood read(Utterance utterance) {
        Cues cues = Cues.of(utterance.tokens(), utterance.language().cues());
        List<Node> readings = readings(utterance);
        Phone phone = phones.read(utterance);
        IntentReader intents = new IntentReader(utterance, cues);
        Intent intent = intents.leading();
        MoneyReader.Found money = MoneyReader.read(utterance);
        List<Node> chosen = chosen(utterance, readings, phone, money);
        Told told = told(utterance, cues, chosen, intent);
        When when = told.wish();
        Boolean yes = YesNoReader.read(utterance, cues);
        TermReader terms = new TermReader(utterance);
        String name = NameReader.read(utterance);
        Understood understood = new Understood(
                when,
                told.of(),
                phone == null ? null : phone.e164(),
                phone == null ? null : phone.extension(),
                name,
                EmailReader.read(utterance),
                PostcodeReader.read(utterance),
                BirthdateReader.read(utterance, readings),
                yes,
                intent,
                intents.all(),
                terms.slugs(utterance.context().services()),
                terms.person(utterance.context().people(), name, cues),
                ChoiceReader.read(utterance, readings),
                PeopleReader.read(utterance, readings),
                money == null ? null : money.money(),
                flags(utterance, cues, yes, when, readings),
                except(utterance, cues, readings, chosen)
                        .withPeople(terms.refused(utterance.context().people(), cues)));
        return ScopeReader.outside(utterance, cues, understood) ? understood.with(Flag.OUT_OF_SCOPE) : understood;
    }

    private static Set<Flag> flags(
            Utterance utterance, Cues cues, @Nullable Boolean yes, @Nullable When when, List<Node> readings) {
        Set<Flag> flags = FlagReader.read(utterance, cues, yes, when);
        if (readings.stream().anyMatch(node -> node.piece() instanceof Soon)) {
            flags.add(Flag.ASAP);
        }
        return flags;
    }

    private static Told told(Utterance utterance, Cues cues, List<Node> chosen, @Nullable Intent intent) {
        if (utterance.asks(Ask.BIRTHDATE)) {
            return new Told(null, null);
        }
        Told told = new Wishes(utterance, cues, intent == Intent.MOVE).of(chosen);
        boolean spokenOf = intent == Intent.CANCEL || intent == Intent.CONFIRM;
        return spokenOf ? new Told(told.wish(), told.wish()) : told;
    }

    private static Except except(Utterance utterance, Cues cues, List<Node> readings, List<Node> chosen) {
        return cues.has(Cue.NOT) ? ExceptReader.read(cues, chosen, readings, utterance) : Except.NOTHING;
    }

    private static List<Node> chosen(
            Utterance utterance, List<Node> readings, @Nullable Phone phone, MoneyReader.@Nullable Found money) {
        List<Node> taken = new ArrayList<>();
        if (phone != null) {
            taken.add(new Node(phone.start(), phone.end(), new Other()));
        }
        if (money != null) {
            taken.add(new Node(money.start(), money.end(), new Other()));
        }
        return Selection.of(readings, taken, utterance.tokens().size(), utterance.ask());
    }
}
