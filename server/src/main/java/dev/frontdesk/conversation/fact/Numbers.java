package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Every number that is no day, time or price: of a telephone, a reference, or any other. What is not known is
/// not said.
final class Numbers implements Check {

    private static final Pattern ROW = Pattern.compile("\\+?[0-9][0-9 ().-]{2,24}[0-9]|[0-9]{4,15}");
    private static final Pattern FEW = Pattern.compile(
            " (?:\\w+ )?(?:options?|times?|openings?|slots?|things?|details?|questions?|choices?|of (?:those|them|these)|more|appointments?|names?|steps?|quick|possibilités?|choix|questions?|heures?|créneaux|places?|rendez-vous|détails?|services?|doctors?|people|ways?)\\b");
    private static final Pattern DIGITS = Pattern.compile("[ -](?:digits?|letters?|chiffres?|lettres?)\\b");
    private static final Pattern FLOOR = Pattern.compile(" (?:floor|étage)");
    private static final Set<String> EMERGENCY = Set.of("911", "112", "999");
    private static final int SMALL = 3;
    private static final int MINUTES = 60;

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        for (var mention : statement.mentions()) {
            switch (mention.what()) {
                case Mention.Digits(var digits)
                when !known(digits, evidence) ->
                    objections.add(new Objection(
                            digits.length() >= 7 ? Claim.PHONE : Claim.REFERENCE,
                            statement.said(mention),
                            "No known number is this; say only numbers the contact gave or a result has."));
                case Mention.Count(var value, var rank)
                when !counted(statement, mention) && !Prices.dollars(statement, mention) -> {
                    var digits = Plain.digits(statement.said(mention));
                    var number = value.stripTrailingZeros().toPlainString();
                    var small = value.scale() <= 0 && value.intValue() <= SMALL;
                    var ranked = rank && !floor(statement, mention, evidence);
                    var harmless = ranked ? small || value.intValue() == SMALL + 1 : few(statement, mention, small);
                    if (!harmless
                            && !hour(value.intValue(), evidence, asserted)
                            && !told(statement, evidence, digits.isEmpty() ? number : digits)
                            && !inWords(statement, mention, evidence)) {
                        objections.add(new Objection(
                                digits.length() >= 4 && digits.length() <= 6 ? claim(statement) : Claim.NUMBER,
                                statement.said(mention),
                                "No such number is known."));
                    }
                }
                default -> {}
            }
        }
        return objections;
    }

    private static boolean floor(Statement statement, Mention mention, Evidence evidence) {
        return FLOOR.matcher(statement.lower().substring(mention.end())).lookingAt()
                && !evidence.sources().contains(statement.said(mention).toLowerCase(Locale.ROOT));
    }

    private static Claim claim(Statement statement) {
        return statement.lower().matches(".*\\b(?:ending|ends|end|termine|terminant|number|numéro|phone)\\b.*")
                ? Claim.PHONE
                : Claim.REFERENCE;
    }

    private static boolean counted(Statement statement, Mention mention) {
        return Durations.UNIT
                .matcher(statement.lower().substring(mention.end()))
                .lookingAt();
    }

    private static boolean few(Statement statement, Mention mention, boolean small) {
        var rest = statement.lower().substring(mention.end());
        var before = statement.lower().substring(0, mention.start());
        return DIGITS.matcher(rest).lookingAt()
                || (small && FEW.matcher(rest).lookingAt())
                || (small
                        && before.matches(
                                ".*\\b(?:option|number|press|the|or|numéro|faites le|appuyez sur le|les|these|those|all|both|either) $"));
    }

    /// A bare hour of a time that was spoken of; where times are claimed they have been looked at.
    private static boolean hour(int value, Evidence evidence, Asserted asserted) {
        if (value > MINUTES || value < 1) {
            return false;
        }
        var calendar = evidence.calendar();
        var moments = new ArrayList<>(asserted.moments(calendar));
        var noted = evidence.noted();
        if (noted != null && !asserted.settles()) {
            moments.add(noted);
        }
        var bare = value <= 12
                && moments.stream()
                        .anyMatch(moment -> moment.time().getHour() % 12 == value % 12
                                && moment.time().getMinute() == 0);
        return bare
                || (!asserted.settles()
                        && evidence.wished().stream().anyMatch(wish -> switch (wish.what()) {
                            case Mention.Count(var said, var _) -> said.intValue() == value;
                            case Mention.Clock clock -> clock.time().getHour() % 12 == value % 12;
                            default -> false;
                        }));
    }

    private static boolean told(Statement statement, Evidence evidence, String number) {
        if (number.length() >= 4 && evidence.sources().knowsDigits(number)) {
            return true;
        }
        if (number.length() >= 2
                && statement.lower().matches(".*\\b(?:ending|ends|end|last|termine|terminant|derniers)\\b.*")
                && evidence.sources().knowsDigits(number)) {
            return true;
        }
        return EMERGENCY.contains(number)
                || evidence.sources().told().stream()
                        .anyMatch(text -> Plain.words(text).contains(number) && shares(statement.text(), text))
                || evidence.wished().stream()
                        .anyMatch(wish -> wish.what() instanceof Mention.Count(var value, var _)
                                && value.stripTrailingZeros().toPlainString().equals(number)
                                && number.length() >= 2);
    }

    /// "Under ten" of a text that says "ten".
    private static boolean inWords(Statement statement, Mention mention, Evidence evidence) {
        var said = Plain.bare(statement.said(mention));
        return said.chars().allMatch(Character::isLetter)
                && evidence.sources().told().stream()
                        .anyMatch(text -> Plain.words(text).contains(said) && shares(statement.text(), text));
    }

    private static boolean known(String digits, Evidence evidence) {
        var local = digits.startsWith("0") ? digits.substring(1) : digits;
        return evidence.sources().knowsDigits(digits)
                || (local.length() >= 7 && evidence.sources().knowsDigits(local))
                || evidence.wished().stream()
                        .anyMatch(wish -> wish.what() instanceof Mention.Digits(var said)
                                && (said.endsWith(digits)
                                        || digits.endsWith(said)
                                        || (digits.length() >= 3 && said.contains(digits))));
    }

    /// The rows of digits in a text, as digits alone.
    static Set<String> rows(String text) {
        var rows = new HashSet<String>();
        ROW.matcher(text).results().forEach(row -> rows.add(Plain.digits(row.group())));
        return rows;
    }

    /// Whether two texts have a word of meaning in common.
    static boolean shares(String one, String other) {
        var words = Plain.words(other);
        return Plain.words(one).stream()
                .filter(word -> word.length() > 3 && !COMMON.contains(word))
                .anyMatch(word -> words.stream().anyMatch(there -> there.equals(word) || Prices.sameStem(word, there)));
    }

    private static final Set<String> COMMON = Set.of(
            "with", "your", "that", "this", "have", "from", "will", "would", "about", "there", "here", "after",
            "before", "than", "more", "until", "just", "pour", "avec", "votre", "vous", "nous", "dans", "plus", "avant",
            "apres", "jusqu", "minutes", "minute", "hours", "hour", "heures", "heure", "days", "jours", "takes",
            "take");
}
