package dev.frontdesk.conversation.review;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Field;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a sentence about a conversation is borne out, as far as code can tell: its turns exist, its figures and
/// names stand in them or in the form, and it says of nothing that it was done that was not.
final class Support {

    private static final int LONGEST = 300;
    private static final int SHORT_FIGURE = 2;
    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final Pattern ENDED = Pattern.compile("(?:^|[.!?…:;“\"«(])\\s*$");

    private static final Map<Outcome, Pattern> DONE = new EnumMap<>(Map.of(
            Outcome.BOOKED, words("booked|scheduled|réservé\\w*|(?:was|is|all) set|rendez-vous (?:a été )?pris"),
            Outcome.MOVED, words("moved|rescheduled|changed|déplacé\\w*|reporté\\w*|changé\\w*"),
            Outcome.CANCELLED, words("cancell?ed|annulé\\w*"),
            Outcome.CONFIRMED, words("confirmed|confirmé\\w*"),
            Outcome.TRANSFERRED,
                    words("transferred|connected|put through|transféré\\w*|mis\\w* en (?:relation|communication)"),
            Outcome.MESSAGE, words("passed on|(?:message|note) (?:was |is )?(?:taken|sent|left)|transmis\\w*")));

    private final Reviewed ended;
    private final Set<Integer> numbers;
    private final String known;

    Support(Reviewed ended) {
        this.ended = ended;
        this.numbers = ended.turns().stream().map(Turn::number).collect(Collectors.toSet());
        this.known = known(ended);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// What may be named wherever it is: the form's details, and what the business calls itself and its own.
    private static String known(Reviewed ended) {
        var form = ended.conversation().form();
        var business = ended.business();
        var names = Stream.concat(
                        Stream.of(business),
                        business.reception().texts().keySet().stream().map(business::in))
                .flatMap(Support::names);
        var values = Stream.concat(form.fields().values().stream(), form.answers().values().stream())
                .map(Field::value);
        return Stream.concat(names, values).collect(Collectors.joining(" "));
    }

    private static Stream<String> names(Business business) {
        return Stream.of(
                        Stream.of(business.name()),
                        business.catalogue().services().stream().map(Service::name),
                        business.catalogue().resources().stream().map(Resource::name))
                .flatMap(names -> names);
    }

    /// Those that exist, each once.
    List<Integer> existing(List<Integer> turns) {
        return turns.stream().filter(numbers::contains).distinct().sorted().toList();
    }

    /// Those in which the contact speaks.
    List<Integer> ofContact(List<Integer> turns) {
        return existing(turns).stream().filter(this::isContact).toList();
    }

    boolean isContact(int turn) {
        return ended.turns().stream().anyMatch(it -> it.number() == turn && it.who() == Turn.Who.CONTACT);
    }

    String text(int turn) {
        return ended.turns().stream()
                .filter(it -> it.number() == turn)
                .map(Turn::text)
                .findFirst()
                .orElse("");
    }

    /// @param turns that exist
    boolean bears(String sentence, List<Integer> turns) {
        var text = turns.stream().map(this::text).collect(Collectors.joining(" ")) + " " + known;
        return !sentence.isBlank()
                && sentence.length() <= LONGEST
                && !turns.isEmpty()
                && figures(sentence, text)
                && namesIn(sentence, text)
                && deeds(sentence);
    }

    private static boolean figures(String sentence, String text) {
        var single = FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        var joined = text.replaceAll("\\D+", "");
        return FIGURE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .allMatch(figure ->
                        single.contains(figure) || (figure.length() > SHORT_FIGURE && joined.contains(figure)));
    }

    /// Words with a capital where no sentence begins.
    private static boolean namesIn(String sentence, String text) {
        var told = new HashSet<String>();
        WORD.matcher(text).results().map(MatchResult::group).map(Support::plain).forEach(told::add);
        return WORD.matcher(sentence)
                .results()
                .filter(word -> Character.isUpperCase(word.group().codePointAt(0)))
                .filter(word -> word.group().length() > 1)
                .filter(word ->
                        !ENDED.matcher(sentence.substring(0, word.start())).find())
                .allMatch(word -> told.contains(plain(word.group())));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
    }

    /// What is said to have been done is what the records say became of it.
    private boolean deeds(String sentence) {
        var outcome = Objects.requireNonNullElse(ended.conversation().progress().outcome(), Outcome.ABANDONED);
        return DONE.entrySet().stream()
                .filter(done -> done.getKey() != outcome)
                .noneMatch(done -> done.getValue().matcher(sentence).find());
    }
}
