package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Price;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.fact.Offers.Named;
import dev.frontdesk.conversation.understanding.Mention;
import dev.frontdesk.conversation.understanding.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sums: a service's own price, or one that the owner or a tool told beside the same words.
final class Prices implements Check {

    private static final Pattern FREE = Pattern.compile(
            "\\b(?:free of charge|for free|no charge|no cost|at no|no fee|complimentary|on the house|without charge|won't cost|doesn't cost|costs nothing|waive[ds]?|half[- ]off|half[- ]price|(?:percent|%) off|pay (?:anything|nothing|a (?:thing|cent|penny|dime))|nothing to pay"
                    + "|gratuite?s?|gratuitement|sans frais|aucuns? frais|offerte?s? par la maison|(?:est|sont|c'est) (?:toujours |aussi )?offerte?s?(?! (?:par|à|en|aux?|du|le|la|les|tous)\\b)|moitié prix|demi-(?:prix|tarif)|ne coûte rien|ne coûtent rien)\\b|\\b(?:is|are|it's|that's) (?:totally |completely |absolutely )?free\\b(?! (?:on|at|then|for|tomorrow|today|to|monday|tuesday|wednesday|thursday|friday|after|before|from|and|with|of|,|\\?))(?= *[.!]|$)");
    private static final Pattern EXTRAS = Pattern.compile(
            "\\b(?:cancel\\w*|late|no-?shows?|deposit|fees?|penalt\\w+|annul\\w*|retard|frais|acompte|discount|rabais|extra|tax\\w*|insurance|assurance|off)\\b");
    private static final Pattern PRICE_WORDS =
            Pattern.compile("\\b(?:cost|costs|price|priced|charge|charges|fee|pay|coûte|prix|tarif|coûtent|bucks)\\b");
    private static final Set<String> EMPTY = Set.of(
            "free",
            "charge",
            "cost",
            "costs",
            "that",
            "this",
            "your",
            "with",
            "have",
            "from",
            "will",
            "would",
            "about",
            "dollars",
            "dollar",
            "totally",
            "completely",
            "absolutely",
            "gratuit",
            "gratuite",
            "frais",
            "pour",
            "avec",
            "votre",
            "est",
            "sont",
            "sans",
            "there",
            "here",
            "yes",
            "fee",
            "fees",
            "after",
            "before",
            "what",
            "them",
            "they",
            "apres",
            "avant",
            "vous",
            "nous",
            "then",
            "just");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var offers = evidence.offers();
        var objections = new ArrayList<Objection>();
        var named = offers.in(statement.text());
        for (var mention : statement.mentions()) {
            if (mention.what() instanceof Mention.Sum(var money)) {
                var service = serviceOf(statement, mention, named);
                if (!covered(money, service, statement, evidence, offers)) {
                    objections.add(new Objection(Claim.PRICE, statement.said(mention), reason(service)));
                }
            }
        }
        bare(statement, evidence, offers, named, objections);
        free(statement, evidence, named, objections);
        return objections;
    }

    /// Whether something is said to cost nothing.
    static boolean free(String lower) {
        return FREE.matcher(lower).find();
    }

    /// A sum of another currency than the service's is another price.
    private static boolean covered(
            Money money, @Nullable Service service, Statement statement, Evidence evidence, Offers offers) {
        if (money.to() != null) {
            return false;
        }
        if (TOGETHER.matcher(statement.lower()).find()) {
            var all = offers.in(statement.text()).stream()
                    .map(Named::service)
                    .distinct()
                    .toList();
            if (all.size() > 1) {
                return total(all, money);
            }
        }
        if (service != null && is(service.price(), money)) {
            return true;
        }
        var told = told(statement, evidence, money.amount());
        if (service == null && !EXTRAS.matcher(statement.lower()).find()) {
            var current = offers.current();
            return current == null ? told : is(current.price(), money) || told;
        }
        return told
                && (service == null
                        || EXTRAS.matcher(statement.lower()).find()
                        || toldOf(service, statement, evidence, money));
    }

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(?:together|total|combined|altogether|in all|ensemble|au total|en tout)\\b|\\bfor both\\b|\\bles deux\\b");

    /// What several services come to.
    private static boolean total(List<Service> services, Money money) {
        return services.stream().allMatch(one -> one.price() != null)
                && services.stream()
                                .map(one -> Objects.requireNonNull(one.price()).amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(money.amount())
                        == 0;
    }

    /// "Children under ten pay 30 dollars for a haircut": a text that names the service, and for whom or when.
    private static boolean toldOf(Service service, Statement statement, Evidence evidence, Money money) {
        var number = money.amount().stripTrailingZeros().toPlainString();
        return evidence.sources().told().stream().anyMatch(text -> {
            var words = Plain.words(text);
            return words.contains(number)
                    && evidence.offers().in(text).stream()
                            .anyMatch(named -> named.service().slug().equals(service.slug()))
                    && words.stream()
                                    .filter(word -> word.length() >= CONDITION && !EMPTY.contains(word))
                                    .filter(word -> !evidence.sources().offers(word))
                                    .filter(Plain.words(statement.text())::contains)
                                    .distinct()
                                    .count()
                            > 1 + number.length() / CONDITION;
        });
    }

    private static final int CONDITION = 3;

    private static boolean is(@Nullable Price price, Money money) {
        return price != null
                && price.amount().compareTo(money.amount()) == 0
                && price.currency().equals(money.currency());
    }

    /// The price may stand after "for" and the service, else it follows the service, else the service follows.
    private static @Nullable Service serviceOf(Statement statement, Mention sum, List<Named> named) {
        Named before = null;
        Named after = null;
        for (var one : named) {
            if (one.end() <= sum.start()) {
                before = one;
            } else if (after == null && one.start() >= sum.end()) {
                after = one;
            }
        }
        if (after != null
                && FOR.matcher(statement.lower().substring(sum.end(), after.start()))
                        .matches()) {
            return after.service();
        }
        return before != null ? before.service() : after != null ? after.service() : null;
    }

    private static final Pattern FOR =
            Pattern.compile(" (?:for|pour)(?: (?:an?|the|your|une?|le|la|les|votre|each))? ");

    /// Whether a text that may be told has the number and at least one more word of the sentence.
    private static boolean told(Statement statement, Evidence evidence, BigDecimal amount) {
        var number = amount.stripTrailingZeros().toPlainString();
        var absent = ABSENT.matcher(statement.lower()).find();
        return evidence.sources().told().stream().anyMatch(text -> {
            var words = Plain.words(text);
            return words.contains(number)
                    && (shares(statement, words, number)
                            || (absent && ABSENT.matcher(Plain.lower(text)).find()));
        });
    }

    private static boolean shares(Statement statement, List<String> words, String number) {
        return Plain.words(statement.text()).stream()
                .filter(word -> word.length() > 3
                        && (!EMPTY.contains(word)
                                || (!number.isEmpty() && FEES.matcher(word).matches()))
                        && !word.equals(number))
                .anyMatch(word -> words.stream().anyMatch(other -> sameStem(word, other)));
    }

    private static final Pattern ABSENT = Pattern.compile(
            "\\b(?:no-?shows?|not (?:come|show|turn)|don't (?:come|show|turn)|absences?|ne (?:vous )?(?:venez|présentez) pas)\\b");
    private static final Pattern FEES = Pattern.compile("charge[ds]?|fees?");

    private static final Pattern CANCELLING = Pattern.compile("cancel|annul");

    static boolean sameStem(String one, String other) {
        var length = Math.min(6, Math.min(one.length(), other.length()));
        var cancelling =
                CANCELLING.matcher(one).lookingAt() && CANCELLING.matcher(other).lookingAt();
        return cancelling
                || (length > 3
                        && one.regionMatches(0, other, 0, length)
                        && Math.abs(one.length() - other.length()) <= 4);
    }

    /// "It costs eighty": a number without its currency.
    private static void bare(
            Statement statement, Evidence evidence, Offers offers, List<Named> named, List<Objection> objections) {
        var priced = PRICE_WORDS.matcher(statement.lower()).find();
        for (var mention : statement.mentions()) {
            if (mention.what() instanceof Mention.Count(var value, var rank)
                    && !rank
                    && (dollars(statement, mention) || (priced && !another(statement, mention)))
                    && !counted(statement, mention)) {
                var service = serviceOf(statement, mention, named);
                var meant = service == null ? offers.current() : service;
                var own = meant != null
                        && meant.price() != null
                        && meant.price().amount().compareTo(value) == 0;
                if (!own && !told(statement, evidence, value)) {
                    objections.add(new Objection(Claim.PRICE, statement.said(mention), reason(service)));
                }
            }
        }
    }

    /// Beside a sum with its currency a bare number is something else, unless it is added: "80 dollars plus 20".
    private static boolean another(Statement statement, Mention mention) {
        return statement.mentions().stream().anyMatch(one -> one.what() instanceof Mention.Sum)
                && !ADDED.matcher(statement.lower().substring(0, mention.start()))
                        .find();
    }

    private static final Pattern ADDED = Pattern.compile(
            "\\b(?:plus|extra|another|additional|additionally|also|et|and|to|à|or|ou|not|pas|instead of)(?: of)? $");

    /// "45 $", and "$45" where it was not read as a sum.
    static boolean dollars(Statement statement, Mention mention) {
        var start = mention.start();
        return (start > 0 && "$€£".indexOf(statement.lower().charAt(start - 1)) >= 0)
                || SIGN.matcher(statement.lower().substring(mention.end())).lookingAt();
    }

    private static final Pattern SIGN = Pattern.compile(" ?[$€£]");

    private static boolean counted(Statement statement, Mention mention) {
        return Durations.UNIT
                .matcher(statement.lower().substring(mention.end()))
                .lookingAt();
    }

    private static void free(Statement statement, Evidence evidence, List<Named> named, List<Objection> objections) {
        var free = FREE.matcher(statement.lower());
        for (var one : named) {
            if (statement.lower().substring(0, one.start()).endsWith("free ")) {
                objections.add(new Objection(Claim.PRICE, "free", "Nothing says that this is free of charge."));
            }
        }
        if (!free.find() || statement.onlyAsks() || aTime(statement, free.group())) {
            return;
        }
        var priced = named.stream().anyMatch(one -> one.service().price() != null);
        var told = evidence.sources().told().stream()
                .anyMatch(text ->
                        FREE_TOLD.matcher(Plain.lower(text)).find() && shares(statement, Plain.words(text), ""));
        if (priced || !told) {
            objections.add(new Objection(Claim.PRICE, free.group(), "Nothing says that this is free of charge."));
        }
    }

    /// "Tuesday at three is free".
    private static boolean aTime(Statement statement, String said) {
        return said.endsWith(" free")
                && (SUBJECT.matcher(statement.lower()).find()
                        || statement.mentions().stream()
                                .anyMatch(mention -> mention.what() instanceof Mention.Days
                                        || mention.what() instanceof Mention.Clock
                                        || (mention.what() instanceof Mention.Count(var _, var rank) && !rank)));
    }

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:time|slot|day|one|that|he|she|who|what)(?:'s| is) ");

    private static final Pattern FREE_TOLD =
            Pattern.compile("\\bfree\\b|no charge|no cost|gratuit|sans frais|complimentary");

    private static String reason(@Nullable Service service) {
        if (service == null) {
            return "No price or fee of the business is this; say only prices from your instructions or a tool.";
        }
        return service.price() == null
                ? "The business has not told the price of " + service.name() + "."
                : "The price of " + service.name() + " is " + service.price() + ".";
    }
}
